using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Import;

/// <summary>What the files do not say about the list they hold, and how they are read (导入选项).</summary>
public sealed record ImportOptions
{
    /// <summary>The default options.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The id of the list in findings and reports. The default is <c>list</c>.</summary>
    public string ListId { get; init; } = "list";

    /// <summary>The government whose list it is; empty when not stated.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The level of that government.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>The division code of that government, or null.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>The date as of which the list holds, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The body of rows in sheets that have no column for it and no caption that names it, or null.</summary>
    public string? DefaultDepartment { get; init; }

    /// <summary>Reads code cells; replace it to read by a province's own scheme. The default is <see cref="ItemCode.Read(string?)"/>.</summary>
    public Func<string?, ItemCode> ReadCode { get; init; } = static text => ItemCode.Read(text);

    /// <summary>Headings of the host's own lists; they come before those that QuanZe knows.</summary>
    public ValueList<HeadingSynonym> Headings { get; init; } = [];

    /// <summary>Whether hidden sheets are read. The default is false: they are accounted for and reported.</summary>
    public bool IncludeHiddenSheets { get; init; }

    /// <summary>How much a file may hold.</summary>
    public ImportLimits Limits { get; init; } = ImportLimits.Default;
}
