namespace QuanZe.Sdk.Law.Penalties;

/// <summary>Names of the kinds of penalty (行政处罚的种类) in both languages, and what the law says of several of them together.</summary>
public static class PenaltyKinds
{
    /// <summary>All kinds in the order of 行政处罚法 第九条.</summary>
    public static ValueList<PenaltyKind> All { get; } = Enumerable.Range((int)PenaltyKind.Warning, (int)PenaltyKind.Other + 1).Select(number => (PenaltyKind)number).ToValueList();

    /// <summary>The kinds that a rule may set where no higher instrument exists: warning, public criticism, fine (行政处罚法 第十三条、第十四条).</summary>
    public static PenaltyKindSet OfRules { get; } = PenaltyKindSet.Of(PenaltyKind.Warning, PenaltyKind.PublicCriticism, PenaltyKind.Fine);

    /// <summary>
    /// The kinds before which a hearing is to be offered whatever their extent (行政处罚法 第六十三条). Fines and confiscations count only where they are large, which the row does not say.
    /// </summary>
    public static PenaltyKindSet WithHearing { get; } = PenaltyKindSet.Of(
        PenaltyKind.Downgrading, PenaltyKind.LicenceRevocation, PenaltyKind.BusinessLicenceRevocation, PenaltyKind.BusinessSuspension, PenaltyKind.Closure, PenaltyKind.ProfessionRestriction);

    /// <summary>The item of 行政处罚法 第九条 that names the kind, 1 to 6.</summary>
    /// <param name="kind">The kind.</param>
    public static int ItemNumber(this PenaltyKind kind) => kind switch
    {
        <= PenaltyKind.PublicCriticism => 1,
        <= PenaltyKind.ConfiscationOfGoods => 2,
        <= PenaltyKind.BusinessLicenceRevocation => 3,
        <= PenaltyKind.ProfessionRestriction => 4,
        PenaltyKind.Detention => 5,
        _ => 6,
    };

    /// <summary>The name in Chinese, for example 吊销许可证件.</summary>
    /// <param name="kind">The kind.</param>
    public static string ChineseName(this PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => "警告",
        PenaltyKind.PublicCriticism => "通报批评",
        PenaltyKind.Fine => "罚款",
        PenaltyKind.ConfiscationOfGains => "没收违法所得",
        PenaltyKind.ConfiscationOfGoods => "没收非法财物",
        PenaltyKind.LicenceSuspension => "暂扣许可证件",
        PenaltyKind.Downgrading => "降低资质等级",
        PenaltyKind.LicenceRevocation => "吊销许可证件",
        PenaltyKind.BusinessLicenceRevocation => "吊销营业执照",
        PenaltyKind.BusinessRestriction => "限制开展生产经营活动",
        PenaltyKind.BusinessSuspension => "责令停产停业",
        PenaltyKind.Closure => "责令关闭",
        PenaltyKind.ProfessionRestriction => "限制从业",
        PenaltyKind.Detention => "行政拘留",
        _ => "其他行政处罚",
    };

    /// <summary>The name in English.</summary>
    /// <param name="kind">The kind.</param>
    public static string EnglishName(this PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => "warning",
        PenaltyKind.PublicCriticism => "public criticism",
        PenaltyKind.Fine => "fine",
        PenaltyKind.ConfiscationOfGains => "confiscation of unlawful gains",
        PenaltyKind.ConfiscationOfGoods => "confiscation of unlawful goods",
        PenaltyKind.LicenceSuspension => "suspension of a licence",
        PenaltyKind.Downgrading => "downgrading of a qualification",
        PenaltyKind.LicenceRevocation => "revocation of a licence",
        PenaltyKind.BusinessLicenceRevocation => "revocation of the business licence",
        PenaltyKind.BusinessRestriction => "restriction of business",
        PenaltyKind.BusinessSuspension => "suspension of business",
        PenaltyKind.Closure => "closure",
        PenaltyKind.ProfessionRestriction => "restriction from a profession",
        PenaltyKind.Detention => "detention",
        _ => "other penalty",
    };
}
