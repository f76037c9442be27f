using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The figures of a report (汇总): what it says in numbers.</summary>
/// <param name="Rows">Rows per verdict.</param>
/// <param name="Findings">Findings per severity.</param>
/// <param name="Sameness">Per lower list: pairs compared and pairs that agree in all four elements, lawful differences included.</param>
/// <param name="Departments">Per department of the lowest list: rows and findings.</param>
/// <param name="Types">Per type of item: rows and findings of the lowest list.</param>
/// <param name="Codes">Findings per code, in order of the codes.</param>
public sealed record AlignmentSummary(
    ValueList<(AlignmentVerdict Verdict, int Count)> Rows,
    ValueList<(Severity Severity, int Count)> Findings,
    ValueList<LevelSameness> Sameness,
    ValueList<GroupFigures> Departments,
    ValueList<GroupFigures> Types,
    ValueList<(FindingCode Code, int Count)> Codes)
{
    /// <summary>The figures that say what was found, apart from those that compare.</summary>
    public FindingFigures Figures => new(Findings, Departments, Types, Codes);

    /// <summary>The figures of a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static AlignmentSummary Of(AlignmentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var target = report.Lists.IsEmpty ? "" : report.Lists[^1].Id;
        var figures = FindingFigures.Of(report, report.Rows.SelectMany(row => row.Cells).Where(cell => cell.ListId == target).Select(cell => cell.Item), finding => finding.Subject.ListId == target);
        return new AlignmentSummary(
            report.Rows.GroupBy(row => row.Verdict).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())).ToValueList(),
            figures.Severities,
            report.Lists.Skip(1).Select(list => LevelSameness.Of(report, list)).ToValueList(),
            figures.Departments,
            figures.Types,
            figures.Codes);
    }
}

/// <summary>How far a level agrees with the one above (四同情况).</summary>
/// <param name="List">The lower list.</param>
/// <param name="Compared">The rows compared.</param>
/// <param name="Elements">Per element of the profile: rows that agree or differ lawfully.</param>
/// <param name="All">Rows that agree, or differ lawfully, in all elements of the profile.</param>
public sealed record LevelSameness(ReportedList List, int Compared, ValueList<(ItemElement Element, int Same)> Elements, int All)
{
    internal static LevelSameness Of(AlignmentReport report, ReportedList list)
    {
        var rows = report.Rows.Where(row => row.Cells.Count > 1 && row.Cells[0].ListId != list.Id && row.Cells.Any(cell => cell.ListId == list.Id)).ToList();
        bool Differs(AlignedRow row, ItemElement element) =>
            row.Differences.Any(difference => difference.Lower == list.Level && difference.Element == element && difference.Code is { Severity: not Severity.Info });
        var elements = report.Profile.Elements.Select(requirement => (requirement.Element, rows.Count(row => !Differs(row, requirement.Element)))).ToValueList();
        return new LevelSameness(list, rows.Count, elements, rows.Count(row => !report.Profile.Elements.Any(requirement => Differs(row, requirement.Element))));
    }
}
