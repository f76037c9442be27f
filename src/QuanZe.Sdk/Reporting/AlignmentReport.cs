using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Sdk.Reporting;

/// <summary>The outcome of an alignment (比对报告): aligned rows, findings, excused differences and the lists they came from.</summary>
/// <remarks>Immutable and safe to share. The same input gives an equal report.</remarks>
public sealed record AlignmentReport
{
    /// <summary>The government whose list was aligned, for example 招远市.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The date of the report, given by the host.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The profile that was applied.</summary>
    public required SamenessProfile Profile { get; init; }

    /// <summary>The lists, highest level first.</summary>
    public ValueList<ReportedList> Lists { get; init; } = [];

    /// <summary>One row per item, in the order of the lowest list; rows without an item there follow in the order of the catalogue.</summary>
    public ValueList<AlignedRow> Rows { get; init; } = [];

    /// <summary>All findings in their order.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Differences that a rule permits, each with its ground.</summary>
    public ValueList<ExcusedDifference> Excused { get; init; } = [];

    /// <summary>The rules that were applied, in order of their codes or names.</summary>
    public ValueList<ReportedRule> Rules { get; init; } = [];
}

/// <summary>A list that took part (参与比对的清单).</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Authority">The government.</param>
/// <param name="Level">Its level.</param>
/// <param name="ItemCount">The number of items.</param>
/// <param name="Sources">The files read.</param>
public sealed record ReportedList(string Id, string Authority, AdministrativeLevel Level, int ItemCount, ValueList<SourceFile> Sources);

/// <summary>A rule that was applied (适用规则).</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Title">What it finds or permits, in Chinese.</param>
/// <param name="Code">The code of its findings, or null for a rule that permits or derives.</param>
/// <param name="Article">The article behind it, or null.</param>
public sealed record ReportedRule(string Name, string Title, FindingCode? Code, string? Article);
