namespace QuanZe.Sdk.Law.Establishment;

/// <summary>Names and groups of what may be established (设定内容的名称和类别).</summary>
public static class EstablishedThings
{
    /// <summary>Whether it is a kind of penalty (行政处罚种类).</summary>
    /// <param name="thing">The thing.</param>
    public static bool IsPenalty(this EstablishedThing thing) => thing is >= EstablishedThing.Warning and <= EstablishedThing.OtherPenalty;

    /// <summary>Whether it is a coercive measure (行政强制措施).</summary>
    /// <param name="thing">The thing.</param>
    public static bool IsMeasure(this EstablishedThing thing) => thing is >= EstablishedThing.Sealing and <= EstablishedThing.Freezing;

    /// <summary>Whether it is a levy: tax, fee or expropriation (行政征收).</summary>
    /// <param name="thing">The thing.</param>
    public static bool IsLevy(this EstablishedThing thing) => thing is >= EstablishedThing.Tax and <= EstablishedThing.Expropriation;

    /// <summary>
    /// The least that an item of a type establishes, where the row does not say more: 警告 for a penalty, sealing for coercion, another fee for a levy.
    /// Null for a type that is not stated.
    /// </summary>
    /// <param name="type">The type.</param>
    public static EstablishedThing? LeastOf(ItemType type) => type switch
    {
        ItemType.Licence => EstablishedThing.Licence,
        ItemType.Penalty => EstablishedThing.Warning,
        ItemType.Coercion => EstablishedThing.Sealing,
        ItemType.Levy => EstablishedThing.OtherFee,
        ItemType.Payment => EstablishedThing.Payment,
        ItemType.Inspection => EstablishedThing.Inspection,
        ItemType.Confirmation => EstablishedThing.Confirmation,
        ItemType.Award => EstablishedThing.Award,
        ItemType.Adjudication => EstablishedThing.Adjudication,
        ItemType.Other => EstablishedThing.OtherPower,
        ItemType.PublicService => EstablishedThing.PublicService,
        _ => null,
    };

    /// <summary>The name in Chinese, for example 吊销营业执照.</summary>
    /// <param name="thing">The thing.</param>
    public static string ChineseName(this EstablishedThing thing) => thing switch
    {
        EstablishedThing.Licence => "行政许可",
        EstablishedThing.TemporaryLicence => "临时性行政许可",
        EstablishedThing.Warning => "警告",
        EstablishedThing.PublicCriticism => "通报批评",
        EstablishedThing.Fine => "罚款",
        EstablishedThing.Confiscation => "没收",
        EstablishedThing.LicenceSuspension => "暂扣许可证件",
        EstablishedThing.GradeReduction => "降低资质等级",
        EstablishedThing.LicenceRevocation => "吊销许可证件",
        EstablishedThing.BusinessLicenceRevocation => "吊销营业执照",
        EstablishedThing.BusinessRestriction => "限制开展生产经营活动",
        EstablishedThing.BusinessSuspension => "责令停产停业",
        EstablishedThing.Closure => "责令关闭",
        EstablishedThing.EmploymentRestriction => "限制从业",
        EstablishedThing.Detention => "行政拘留",
        EstablishedThing.OtherPenalty => "其他行政处罚",
        EstablishedThing.Sealing => "查封",
        EstablishedThing.Seizure => "扣押",
        EstablishedThing.OtherMeasure => "其他行政强制措施",
        EstablishedThing.LibertyRestriction => "限制人身自由",
        EstablishedThing.Freezing => "冻结存款、汇款",
        EstablishedThing.Execution => "行政强制执行",
        EstablishedThing.Tax => "税收",
        EstablishedThing.EnterpriseFee => "涉企收费、政府性基金、保证金",
        EstablishedThing.OtherFee => "行政事业性收费",
        EstablishedThing.Expropriation => "征收、征用",
        EstablishedThing.Adjudication => "行政裁决",
        EstablishedThing.Inspection => "行政检查",
        EstablishedThing.Confirmation => "行政确认",
        EstablishedThing.Payment => "行政给付",
        EstablishedThing.Award => "行政奖励",
        EstablishedThing.OtherPower => "其他行政权力",
        EstablishedThing.PublicService => "公共服务",
        _ => thing.ToString(),
    };
}
