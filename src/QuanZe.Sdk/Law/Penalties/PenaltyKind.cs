namespace QuanZe.Sdk.Law.Penalties;

/// <summary>The kinds of penalty (行政处罚的种类) of 行政处罚法 第九条; those that the law treats apart stand apart.</summary>
/// <remarks>The numbers are places in <see cref="PenaltyKindSet"/> and order kinds as the article does; ordering correction (责令改正) is none of them.</remarks>
public enum PenaltyKind
{
    /// <summary>Warning (警告); item 1.</summary>
    Warning = 0,

    /// <summary>Public criticism (通报批评); item 1.</summary>
    PublicCriticism = 1,

    /// <summary>Fine (罚款); item 2.</summary>
    Fine = 2,

    /// <summary>Confiscation of unlawful gains (没收违法所得); item 2.</summary>
    ConfiscationOfGains = 3,

    /// <summary>Confiscation of unlawful goods (没收非法财物); item 2.</summary>
    ConfiscationOfGoods = 4,

    /// <summary>Withholding of a licence for a time (暂扣许可证件); item 3.</summary>
    LicenceSuspension = 5,

    /// <summary>Lowering of a qualification grade (降低资质等级); item 3.</summary>
    Downgrading = 6,

    /// <summary>Revocation of a licence other than the business licence (吊销许可证件); item 3.</summary>
    LicenceRevocation = 7,

    /// <summary>Revocation of the business licence (吊销营业执照), which local regulations may not set (第十二条); item 3.</summary>
    BusinessLicenceRevocation = 8,

    /// <summary>Restriction of production and business (限制开展生产经营活动); item 4.</summary>
    BusinessRestriction = 9,

    /// <summary>Suspension of production and business (责令停产停业); item 4.</summary>
    BusinessSuspension = 10,

    /// <summary>Closure (责令关闭); item 4.</summary>
    Closure = 11,

    /// <summary>Restriction from a profession (限制从业); item 4.</summary>
    ProfessionRestriction = 12,

    /// <summary>Detention and any other restriction of personal liberty (行政拘留); item 5.</summary>
    Detention = 13,

    /// <summary>A kind that a law or an administrative regulation sets beside these (法律、行政法规规定的其他行政处罚); item 6.</summary>
    Other = 14,
}
