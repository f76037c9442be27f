namespace QuanZe.Sdk;

/// <summary>The canonical types of items (事项类型): ten kinds of power and the public service.</summary>
/// <remarks>
/// The numbers are those of the national dictionaries. The numbers in a province's own codes may differ
/// (20 is 其他行政权力 in Guangdong): they are translated by the codelist of a code scheme, never by casting.
/// </remarks>
public enum ItemType
{
    /// <summary>Not stated, or a word that no codelist knows (未注明).</summary>
    Unspecified = 0,

    /// <summary>Administrative licence (行政许可).</summary>
    Licence = 1,

    /// <summary>Administrative penalty (行政处罚).</summary>
    Penalty = 2,

    /// <summary>Administrative coercion: measures and execution (行政强制).</summary>
    Coercion = 3,

    /// <summary>Administrative levy and expropriation (行政征收).</summary>
    Levy = 4,

    /// <summary>Administrative payment or benefit (行政给付).</summary>
    Payment = 5,

    /// <summary>Administrative inspection (行政检查).</summary>
    Inspection = 6,

    /// <summary>Administrative confirmation (行政确认).</summary>
    Confirmation = 7,

    /// <summary>Administrative award (行政奖励).</summary>
    Award = 8,

    /// <summary>Administrative adjudication (行政裁决).</summary>
    Adjudication = 9,

    /// <summary>Other administrative power, such as filing (其他行政权力).</summary>
    Other = 10,

    /// <summary>Public service (公共服务).</summary>
    PublicService = 20,
}
