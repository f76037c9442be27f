using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk;

/// <summary>The list of powers and responsibilities of one government (权责清单): items of its departments, from one or several files.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record PowerList
{
    /// <summary>The id of the list in findings and reports, for example <c>county</c>. Unique among the lists of one run.</summary>
    public required string Id { get; init; }

    /// <summary>The government whose list it is, for example 招远市; empty when not stated.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The level of that government.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>The division code of that government (行政区划代码), or null.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>The date as of which the list holds, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The items in the order of the files.</summary>
    public ValueList<PowerItem> Items { get; init; } = [];

    /// <summary>The files read.</summary>
    public ValueList<SourceFile> Sources { get; init; } = [];
}

/// <summary>A file that a list was read from (来源文件).</summary>
/// <param name="Name">The file name without its folder.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal.</param>
public sealed record SourceFile(string Name, string Sha256);
