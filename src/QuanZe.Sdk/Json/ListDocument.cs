using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuanZe.Sdk.Json;

/// <summary>A list as it stands in a JSON document (清单文档). What is blank is left out.</summary>
internal sealed class ListDocument
{
    public string? Format { get; set; }

    public int Version { get; set; }

    public string? Id { get; set; }

    public string? Authority { get; set; }

    public AdministrativeLevel Level { get; set; }

    public string? Division { get; set; }

    public DateOnly? Date { get; set; }

    public IEnumerable<SourceDocument>? Sources { get; set; }

    public IEnumerable<ItemDocument>? Items { get; set; }
}

/// <summary>A file that a list was read from (来源文件).</summary>
internal sealed class SourceDocument
{
    public string? Name { get; set; }

    public string? Sha256 { get; set; }
}

/// <summary>An item (权责事项). Members that the format does not know become columns of their own.</summary>
internal sealed class ItemDocument
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? SubItem { get; set; }

    public ItemType Type { get; set; }

    public string? TypeText { get; set; }

    public string? Code { get; set; }

    public string? CodeScheme { get; set; }

    public BodyDocument? Body { get; set; }

    public string? CompetentDepartment { get; set; }

    public string? HandlingUnit { get; set; }

    public string? Basis { get; set; }

    public IEnumerable<AdministrativeLevel>? Levels { get; set; }

    public bool? Tiered { get; set; }

    public string? LevelText { get; set; }

    public string? Duties { get; set; }

    public string? Description { get; set; }

    public IEnumerable<ResponsibilityDocument>? Responsibilities { get; set; }

    public string? ResponsibilityBasis { get; set; }

    public AccountabilityDocument? Accountability { get; set; }

    public PowerSource PowerSource { get; set; }

    public string? PowerSourceDocument { get; set; }

    public TimeLimitDocument? StatutoryLimit { get; set; }

    public TimeLimitDocument? PromisedLimit { get; set; }

    public FeeDocument? Fee { get; set; }

    public string? Remedies { get; set; }

    public ItemStatus Status { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string? Remarks { get; set; }

    public IEnumerable<ColumnDocument>? Extra { get; set; }

    public OriginDocument? Origin { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>An implementing body (实施主体).</summary>
internal sealed class BodyDocument
{
    public string? Name { get; set; }

    public string? CreditCode { get; set; }
}

/// <summary>One point of the responsibilities (责任事项).</summary>
internal sealed class ResponsibilityDocument
{
    public ResponsibilityKind Kind { get; set; }

    public int Number { get; set; }

    public string? Text { get; set; }
}

/// <summary>Accountability (追责情形及依据).</summary>
internal sealed class AccountabilityDocument
{
    public string? Text { get; set; }

    public IEnumerable<string>? Circumstances { get; set; }

    public string? Scope { get; set; }

    public string? Basis { get; set; }
}

/// <summary>A time limit (时限).</summary>
internal sealed class TimeLimitDocument
{
    public string? Text { get; set; }

    public int? Days { get; set; }

    public DayUnit Unit { get; set; }
}

/// <summary>A fee (收费).</summary>
internal sealed class FeeDocument
{
    public bool? IsCharged { get; set; }

    public string? Text { get; set; }

    public string? Basis { get; set; }
}

/// <summary>A column that the model does not know (其他列).</summary>
internal sealed class ColumnDocument
{
    public string? Heading { get; set; }

    public string? Text { get; set; }
}

/// <summary>Where an item came from (来源).</summary>
internal sealed class OriginDocument
{
    public string? File { get; set; }

    public string? Sheet { get; set; }

    public int Row { get; set; }

    public int LastRow { get; set; }

    public IEnumerable<CellDocument>? Cells { get; set; }

    public IEnumerable<ItemElement>? Inherited { get; set; }
}

/// <summary>A raw cell (原始单元格).</summary>
internal sealed class CellDocument
{
    public int Column { get; set; }

    public string? Heading { get; set; }

    public string? Text { get; set; }

    public bool? IsCovered { get; set; }
}
