namespace QuanZe.Sdk.Findings;

/// <content>QZ50nn licences, QZ53nn other types, QZ54nn bases: legality (合法性审查). docs/reference/legality.md says which rule of the reference each answers.</content>
public static partial class FindingCodes
{
    /// <summary>XK-01: licences none of whose bases is known to be of a rank that may set one, while the rank of some is not known (许可依据位阶待核实).</summary>
    public static FindingCode LicenceBasisUnknown { get; } = Define(5001, Severity.Info, "Legality", "行政许可法 第十四条、第十五条");

    /// <summary>XK-02: licences that rest on a decision of the State Council and nothing above (许可仅以国务院决定为依据).</summary>
    public static FindingCode LicenceByDecision { get; } = Define(5002, Severity.Info, "Legality", "行政许可法 第十四条第二款");

    /// <summary>XK-03: licences that rest on a local regulation and nothing above (许可仅以地方性法规为依据).</summary>
    public static FindingCode LicenceByLocalRegulation { get; } = Define(5003, Severity.Info, "Legality", "行政许可法 第十五条第一款");

    /// <summary>XK-04: licences that rest on a rule of the provincial government alone, more than a year old or of unknown age (临时性许可已满一年).</summary>
    public static FindingCode TemporaryLicenceOverdue { get; } = Define(5004, Severity.Warning, "Legality", "行政许可法 第十五条第一款");

    /// <summary>XK-05: local licences on qualifications or on the registration of enterprises and organisations (地方设定了应由国家统一的许可).</summary>
    public static FindingCode LicenceReservedToState { get; } = Define(5005, Severity.Warning, "Legality", "行政许可法 第十五条第二款");

    /// <summary>XK-06: licences whose bases are by their tags rules and normative documents, which may specify a licence and not set it (许可仅列具体规定的依据).</summary>
    public static FindingCode LicenceOnlySpecified { get; } = Define(5006, Severity.Warning, "Legality", "行政许可法 第十六条、第十七条");

    /// <summary>XK-07: licences whose bases are all of ranks that may never set one: rules of departments and cities, normative documents (许可依据位阶不足).</summary>
    public static FindingCode LicenceRankTooLow { get; } = Define(5007, Severity.Error, "Legality", "行政许可法 第十四条、第十五条、第十七条");

    /// <summary>XK-08: licences whose names speak of what supervision after the fact or self-discipline may do (许可必要性待评价).</summary>
    public static FindingCode LicenceMayBeNeedless { get; } = Define(5008, Severity.Info, "Legality", "行政许可法 第十三条");

    /// <summary>XK-09: licences whose quoted establishing clauses name no authority (设定依据引文未载明实施机关).</summary>
    public static FindingCode LicenceClauseNamesNoBody { get; } = Define(5009, Severity.Info, "Legality", "行政许可法 第十八条");

    /// <summary>XK-10: licences exercised under authorisation whose basis is neither a law nor a regulation (授权实施许可的依据位阶不足).</summary>
    public static FindingCode LicenceAuthorisationTooLow { get; } = Define(5010, Severity.Error, "Legality", "行政许可法 第二十三条");

    /// <summary>XK-11: licences entrusted to a body that is no administrative organ (许可委托给非行政机关).</summary>
    public static FindingCode LicenceEntrustedToNoOrgan { get; } = Define(5011, Severity.Error, "Legality", "行政许可法 第二十四条");

    /// <summary>XK-12: licences held by a body that exercises the licences of others, without the document that approves it (集中行使许可权缺少批准文件).</summary>
    public static FindingCode LicenceCentralisedWithoutDocument { get; } = Define(5012, Severity.Warning, "Legality", "行政许可法 第二十五条");

    /// <summary>XK-13: licences that publish a part of what is to be published and leave the rest out (许可公示要素不全).</summary>
    public static FindingCode LicencePublicationIncomplete { get; } = Define(5013, Severity.Info, "Legality", "行政许可法 第三十条、第三十三条");

    /// <summary>XK-14: licences that allow more than five days for the notice of what is to be corrected (补正告知超过五日).</summary>
    public static FindingCode CorrectionNoticeTooLate { get; } = Define(5014, Severity.Warning, "Legality", "行政许可法 第三十二条第一款第四项");

    /// <summary>XK-15a: licences decided in more than twenty working days without a special clause quoted (许可期限超过二十日未列特别规定).</summary>
    public static FindingCode LicenceLimitLong { get; } = Define(5015, Severity.Warning, "Legality", "行政许可法 第四十二条第一款");

    /// <summary>XK-16: preliminary reviews of more than twenty working days without a special clause quoted (初审期限超过二十日).</summary>
    public static FindingCode PreliminaryReviewLong { get; } = Define(5016, Severity.Warning, "Legality", "行政许可法 第四十三条");

    /// <summary>XK-17: licences served more than ten working days after the decision (许可证件送达超过十日).</summary>
    public static FindingCode LicenceServiceLate { get; } = Define(5017, Severity.Error, "Legality", "行政许可法 第四十四条");

    /// <summary>XK-18: licences with a limit and a special procedure whose time is not stated (特别程序所需时间未载明).</summary>
    public static FindingCode SpecialProcedureTimeUnstated { get; } = Define(5018, Severity.Info, "Legality", "行政许可法 第四十五条");

    /// <summary>XK-19: licences that charge a fee without a law or administrative regulation behind it (许可收费缺少法律、行政法规依据).</summary>
    public static FindingCode LicenceFeeWithoutLaw { get; } = Define(5019, Severity.Error, "Legality", "行政许可法 第五十八条");

    /// <summary>XK-20: licences whose limits do not count working days (许可期限未以工作日计).</summary>
    public static FindingCode LicenceLimitNotInWorkingDays { get; } = Define(5020, Severity.Info, "Legality", "行政许可法 第八十二条");

    /// <summary>XK-21: other powers with the effect of an approval under one of the names by which licences are disguised (可能变相许可的名称).</summary>
    public static FindingCode DisguisedByName { get; } = Define(5021, Severity.Info, "Legality", "优化营商环境条例 第四十条");

    /// <summary>XK-22: local licences whose quoted text names the law or administrative regulation that governs the matter (上位法已规范而地方设许可).</summary>
    public static FindingCode LocalLicenceBesideUpperLaw { get; } = Define(5022, Severity.Info, "Legality", "优化营商环境条例 第三十九条第二款");

    /// <summary>XK-23: licences set by law or administrative regulation whose result is limited to a place (许可效力被限于本地).</summary>
    public static FindingCode LicenceValidityNarrowed { get; } = Define(5023, Severity.Warning, "Legality", "行政许可法 第四十一条");

    /// <summary>XK-24: licences that ask for renewal more than thirty days before expiry without a clause quoted (延续申请期限长于三十日).</summary>
    public static FindingCode RenewalPeriodDiffers { get; } = Define(5024, Severity.Warning, "Legality", "行政许可法 第五十条");

    /// <summary>XK-25: licences to use scarce resources that speak of neither tender nor auction (有限资源许可未载明竞争方式).</summary>
    public static FindingCode ScarceResourceWithoutTender { get; } = Define(5025, Severity.Info, "Legality", "行政许可法 第十二条第二项、第五十三条");

    /// <summary>XK-26: licences limited in number that do not say in which order they are decided (有数量限制未载明先后顺序).</summary>
    public static FindingCode LimitedNumberWithoutOrder { get; } = Define(5026, Severity.Info, "Legality", "行政许可法 第五十七条");

    /// <summary>XK-27: licences exercised by an enterprise or association without authorisation by a law or regulation (企业、行业协会实施许可).</summary>
    public static FindingCode LicenceBodyNoOrgan { get; } = Define(5027, Severity.Error, "Legality", "行政许可法 第二十三条；优化营商环境条例 第四十条第二款");

    /// <summary>XK-21: licences that the published list of licences does not have (许可不在公布的清单内).</summary>
    public static FindingCode LicenceOutsideListing { get; } = Define(5041, Severity.Warning, "Legality", "优化营商环境条例 第三十九条、第四十条");

    /// <summary>XK-15b: licences handled jointly in more than forty-five working days, or sixty with extension (联合办理期限超过四十五日).</summary>
    public static FindingCode JointLimitExceeded { get; } = Define(5045, Severity.Error, "Legality", "行政许可法 第二十六条、第四十二条第二款");

    /// <summary>ZS-01a: taxes without a law or authorised administrative regulation (税收缺少法律依据).</summary>
    public static FindingCode TaxWithoutLaw { get; } = Define(5301, Severity.Error, "Legality", "立法法 第十一条第六项、第十二条；税收征收管理法 第三条");

    /// <summary>ZS-02: expropriation of property without a law or authorised administrative regulation (征收、征用缺少法律依据).</summary>
    public static FindingCode ExpropriationWithoutLaw { get; } = Define(5302, Severity.Error, "Legality", "立法法 第十一条第七项、第十二条");

    /// <summary>CJ-01: adjudications that rest on rules or normative documents (行政裁决缺少法律、法规依据).</summary>
    public static FindingCode AdjudicationRankLow { get; } = Define(5303, Severity.Warning, "Legality", "关于健全行政裁决制度加强行政裁决工作的意见（2018年，未核对原文）");

    /// <summary>JC-01: inspections that rest on normative documents alone (行政检查仅以规范性文件为依据).</summary>
    public static FindingCode InspectionByDocument { get; } = Define(5304, Severity.Warning, "Legality", "国办发〔2024〕54号（未核对原文）");

    /// <summary>QR/JL/GF-01: confirmations, awards and payments that rest on normative documents alone (仅以规范性文件为依据).</summary>
    public static FindingCode PowerByDocument { get; } = Define(5305, Severity.Warning, "Legality", "优化营商环境条例 第三十五条、第六十四条");

    /// <summary>QT-01: other powers with the effect of an approval whose bases may not set a licence (疑似变相许可).</summary>
    public static FindingCode DisguisedLicence { get; } = Define(5306, Severity.Warning, "Legality", "优化营商环境条例 第三十九条第一款");

    /// <summary>GG-01: public services whose names end like a power over citizens (公共服务名称类似行政权力).</summary>
    public static FindingCode ServiceSoundsLikePower { get; } = Define(5307, Severity.Info, "Legality", "公共服务可以任何文件为依据；行政权力不可");

    /// <summary>FW-01: intermediary services demanded without a law, regulation or decision of the State Council (中介服务缺少依据).</summary>
    public static FindingCode IntermediaryWithoutLaw { get; } = Define(5308, Severity.Error, "Legality", "优化营商环境条例 第四十三条第一款");

    /// <summary>FW-02: certificates demanded without a law, regulation or decision of the State Council (证明材料缺少依据).</summary>
    public static FindingCode CertificateWithoutLaw { get; } = Define(5309, Severity.Error, "Legality", "优化营商环境条例 第四十四条第一款、第三款");

    /// <summary>FW-03: conditions stated without a law, regulation or rule (办理条件缺少依据).</summary>
    public static FindingCode ConditionWithoutLaw { get; } = Define(5310, Severity.Warning, "Legality", "优化营商环境条例 第三十五条");

    /// <summary>ZS-01b: fees on enterprises, government funds and deposits set by less than a law, administrative regulation or approval of the State Council (涉企收费、基金、保证金缺少依据).</summary>
    public static FindingCode EnterpriseFeeWithoutLaw { get; } = Define(5311, Severity.Error, "Legality", "优化营商环境条例 第二十五条");

    /// <summary>JJ-01: remedies that send applicants to the superior department for review (行政复议机关已变更).</summary>
    public static FindingCode ReviewOrganOutdated { get; } = Define(5312, Severity.Warning, "Legality", "行政复议法 第二十四条、第二十七条、第二十八条");

    /// <summary>JJ-02: remedies with periods that the statutes do not have (救济期限与现行法不符).</summary>
    public static FindingCode RemedyPeriodOutdated { get; } = Define(5313, Severity.Warning, "Legality", "行政复议法 第二十条；行政诉讼法 第四十五条、第四十六条");

    /// <summary>ZR-01: accountability bases that were no longer in force, such as 行政监察法 (追责依据已废止).</summary>
    public static FindingCode AccountabilityBasisRepealed { get; } = Define(5314, Severity.Error, "Legality", "监察法（2018） 第六十九条；立法法 第六十三条");

    /// <summary>GK-01: changes published more than twenty working days after they were made (变更未按期公布).</summary>
    public static FindingCode ChangePublishedLate { get; } = Define(5315, Severity.Warning, "Legality", "政府信息公开条例 第二十条第五项、第六项、第八项、第二十六条");

    /// <summary>XT-01: disputes between organs in which a step was left out (职责争议程序缺少环节).</summary>
    public static FindingCode DisputeStepMissing { get; } = Define(5316, Severity.Warning, "Legality", "地方各级人民政府机构设置和编制管理条例 第十条第二款");

    /// <summary>ZS-01c: other administrative fees set by less than a regulation or the provincial government (行政事业性收费依据位阶不足).</summary>
    public static FindingCode FeeRankTooLow { get; } = Define(5321, Severity.Warning, "Legality", "行政事业性收费管理的一般做法（未核对到条文）");

    /// <summary>LF-01: bases that are city regulations or rules on matters whose titles speak of none of the fields open to cities (设区的市立法事项待核实).</summary>
    public static FindingCode CityRegulationMatter { get; } = Define(5401, Severity.Info, "Legality", "立法法 第八十一条、第八十二条第三款、第九十三条");

    /// <summary>LF-02: confirmations and other powers that rest on rules of departments whose quoted text names no upper law (仅以部门规章为依据).</summary>
    public static FindingCode DepartmentRuleAlone { get; } = Define(5402, Severity.Info, "Legality", "立法法 第九十一条第二款");

    /// <summary>LF-03: confirmations and other powers that rest on rules of local governments whose quoted text names no upper law (仅以地方政府规章为依据).</summary>
    public static FindingCode LocalRuleAlone { get; } = Define(5403, Severity.Info, "Legality", "立法法 第九十三条第三款、第五款、第六款");

    /// <summary>LF-04: bases that are local instruments of a place in which the body does not lie (依据不适用于本地区).</summary>
    public static FindingCode BasisOfAnotherPlace { get; } = Define(5404, Severity.Error, "Legality", "立法法 第八十条、第八十一条、第九十三条");

    /// <summary>LF-05: bases that were no longer in force on the day of the list (依据已废止).</summary>
    public static FindingCode BasisRepealed { get; } = Define(5405, Severity.Error, "Legality", "立法法 第六十三条、第一百零三条、第一百零四条");

    /// <summary>LF-06: rows that quote one place of one instrument in different words (同条异文).</summary>
    public static FindingCode QuotationsDisagree { get; } = Define(5406, Severity.Info, "Legality", "立法法 第六十三条");

    /// <summary>LF-07: rows whose quoted clauses all name the authorities of other levels (依据条文未将职权授予本级).</summary>
    public static FindingCode LevelPhraseExcludes { get; } = Define(5407, Severity.Warning, "Legality", "依据条文中的层级用语");

    /// <summary>LF-05: places cited by the numbers of an old version, and names the number of today (引用旧版本条文序号).</summary>
    public static FindingCode ArticleRenumbered { get; } = Define(5415, Severity.Warning, "Legality", "立法法 第六十三条；行政处罚法 第三十七条");

    /// <summary>LF-05: articles that the text in force does not have (引用的条不存在).</summary>
    public static FindingCode ArticleDoesNotExist { get; } = Define(5425, Severity.Warning, "Legality", "立法法 第六十三条");

    /// <summary>LF-05: citations whose notes name an older version than the one in force (题注为旧版本).</summary>
    public static FindingCode OlderVersionCited { get; } = Define(5435, Severity.Info, "Legality", "立法法 第六十三条、第六十五条");
}
