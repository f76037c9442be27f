namespace QuanZe.Sdk.Law.Establishment;

/// <summary>What an instrument may set up (设定的内容): the rows of the establishment matrix.</summary>
/// <remarks>Sources: 行政许可法 第十四条至第十七条; 行政处罚法 第九条; 行政强制法 第九条至第十三条; 立法法 第十一条; 优化营商环境条例.</remarks>
public enum EstablishedThing
{
    /// <summary>A licence (行政许可).</summary>
    Licence = 1,

    /// <summary>A licence set for at most a year (临时性的行政许可).</summary>
    TemporaryLicence = 2,

    /// <summary>Warning (警告).</summary>
    Warning = 10,

    /// <summary>Public criticism (通报批评).</summary>
    PublicCriticism = 11,

    /// <summary>Fine (罚款).</summary>
    Fine = 12,

    /// <summary>Confiscation of unlawful gains or goods (没收违法所得、没收非法财物).</summary>
    Confiscation = 13,

    /// <summary>Temporary withholding of a licence document (暂扣许可证件).</summary>
    LicenceSuspension = 14,

    /// <summary>Lowering of a grade of qualification (降低资质等级).</summary>
    GradeReduction = 15,

    /// <summary>Revocation of a licence document other than the business licence (吊销许可证件).</summary>
    LicenceRevocation = 16,

    /// <summary>Revocation of the business licence (吊销营业执照).</summary>
    BusinessLicenceRevocation = 17,

    /// <summary>Restriction of production or business (限制开展生产经营活动).</summary>
    BusinessRestriction = 18,

    /// <summary>Order to stop production or business (责令停产停业).</summary>
    BusinessSuspension = 19,

    /// <summary>Order to close down (责令关闭).</summary>
    Closure = 20,

    /// <summary>Restriction of employment (限制从业).</summary>
    EmploymentRestriction = 21,

    /// <summary>Administrative detention and other loss of personal liberty (行政拘留).</summary>
    Detention = 22,

    /// <summary>A kind of penalty outside 行政处罚法 第九条第一项至第五项 (其他行政处罚).</summary>
    OtherPenalty = 23,

    /// <summary>Sealing of places or goods (查封).</summary>
    Sealing = 30,

    /// <summary>Seizure of goods (扣押).</summary>
    Seizure = 31,

    /// <summary>A measure that touches neither liberty nor deposits (其他行政强制措施).</summary>
    OtherMeasure = 32,

    /// <summary>Restriction of personal liberty as a measure (限制公民人身自由).</summary>
    LibertyRestriction = 33,

    /// <summary>Freezing of deposits and remittances (冻结存款、汇款).</summary>
    Freezing = 34,

    /// <summary>Coercive execution by any means (行政强制执行).</summary>
    Execution = 35,

    /// <summary>Tax (税收).</summary>
    Tax = 40,

    /// <summary>Fees on enterprises, government funds, deposits (涉企行政事业性收费、政府性基金、保证金).</summary>
    EnterpriseFee = 41,

    /// <summary>Other administrative fees (其他行政事业性收费).</summary>
    OtherFee = 42,

    /// <summary>Expropriation and requisition of property (征收、征用).</summary>
    Expropriation = 43,

    /// <summary>Adjudication (行政裁决).</summary>
    Adjudication = 50,

    /// <summary>Inspection (行政检查).</summary>
    Inspection = 51,

    /// <summary>Confirmation (行政确认).</summary>
    Confirmation = 52,

    /// <summary>Payment (行政给付).</summary>
    Payment = 53,

    /// <summary>Award (行政奖励).</summary>
    Award = 54,

    /// <summary>Another power (其他行政权力).</summary>
    OtherPower = 55,

    /// <summary>Public service (公共服务).</summary>
    PublicService = 60,
}
