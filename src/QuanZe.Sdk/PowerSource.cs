namespace QuanZe.Sdk;

/// <summary>Where a body has a power from (权力来源), numbered as in the national exchange dictionaries.</summary>
/// <remarks>Other systems number the same words differently; read the word, not the number.</remarks>
public enum PowerSource
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Exercised at this level by law (法定本级行使).</summary>
    StatutoryOwnLevel = 1,

    /// <summary>Devolved by a higher level (上级下放).</summary>
    DevolvedByHigherLevel = 2,

    /// <summary>Authorised by a higher level (上级授权).</summary>
    AuthorisedByHigherLevel = 3,

    /// <summary>Authorised at the same level (同级授权).</summary>
    AuthorisedAtSameLevel = 4,

    /// <summary>Entrusted by a higher level (上级委托).</summary>
    EntrustedByHigherLevel = 5,

    /// <summary>Entrusted at the same level (同级委托).</summary>
    EntrustedAtSameLevel = 6,

    /// <summary>Conferred on a town or street by decision of the province (赋权乡镇街道；行政处罚法 第二十四条).</summary>
    ConferredOnTownship = 7,
}
