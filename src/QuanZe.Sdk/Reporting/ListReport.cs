using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Sdk.Reporting;

/// <summary>What every report on lists says (报告): whose lists, as of which day, judged by what, and what was found.</summary>
/// <remarks>Immutable and safe to share. The same input gives an equal report.</remarks>
public abstract record ListReport
{
    private protected ListReport()
    {
    }

    /// <summary>The government whose list was judged, for example 招远市.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The date of the report, given by the host.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The profile that was applied.</summary>
    public required SamenessProfile Profile { get; init; }

    /// <summary>The lists, highest level first.</summary>
    public ValueList<ReportedList> Lists { get; init; } = [];

    /// <summary>All findings in their order.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The rules that were applied, in order of their codes or names.</summary>
    public ValueList<ReportedRule> Rules { get; init; } = [];
}

/// <summary>A list that took part (参与的清单).</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Authority">The government.</param>
/// <param name="Level">Its level.</param>
/// <param name="ItemCount">The number of items.</param>
/// <param name="Sources">The files read.</param>
public sealed record ReportedList(string Id, string Authority, AdministrativeLevel Level, int ItemCount, ValueList<SourceFile> Sources)
{
    /// <summary>The list as it stands in a report.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static ReportedList Of(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new ReportedList(list.Id, list.Authority, list.Level, list.Items.Count, list.Sources);
    }
}

/// <summary>A rule that was applied (适用规则).</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Title">What it finds or permits, in Chinese.</param>
/// <param name="Code">The code of its findings, or null for a rule that permits or derives.</param>
/// <param name="Article">The article behind it, or null.</param>
public sealed record ReportedRule(string Name, string Title, FindingCode? Code, string? Article);
