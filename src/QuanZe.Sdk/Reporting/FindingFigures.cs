using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>What was found, in figures (问题统计).</summary>
/// <param name="Severities">Findings per severity, errors first.</param>
/// <param name="Departments">Per department: items and findings, most findings first.</param>
/// <param name="Types">Per type of item: items and findings.</param>
/// <param name="Codes">Findings per code, in order of the codes.</param>
public sealed record FindingFigures(
    ValueList<(Severity Severity, int Count)> Severities, ValueList<GroupFigures> Departments, ValueList<GroupFigures> Types, ValueList<(FindingCode Code, int Count)> Codes)
{
    /// <summary>The figures of a check.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static FindingFigures Of(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, report.Items.Select(row => row.Item), _ => true);
    }

    internal static FindingFigures Of(ListReport report, IEnumerable<PowerItem> items, Func<Finding, bool> isCounted)
    {
        var rows = items.ToList();
        var findings = report.Findings.Where(finding => finding.Severity != Severity.Info && isCounted(finding)).ToList();
        return new FindingFigures(
            Enum.GetValues<Severity>().OrderDescending().Select(severity => (severity, report.Findings.Count(finding => finding.Severity == severity))).ToValueList(),
            Groups(rows, findings, item => item.Body.Name, finding => finding.Subject.Department).OrderByDescending(group => group.Findings).ThenBy(group => group.Name, StringComparer.Ordinal).ToValueList(),
            Groups(rows, findings, item => item.Type.ToString(), finding => finding.Subject.Type.ToString()).OrderBy(group => TypeOrder(group.Name)).ToValueList(),
            report.Findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())).ToValueList());
    }

    private static IEnumerable<GroupFigures> Groups(List<PowerItem> items, List<Finding> findings, Func<PowerItem, string> ofItem, Func<Finding, string> ofFinding)
    {
        var found = findings.GroupBy(ofFinding).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return items.GroupBy(ofItem).Select(group => new GroupFigures(group.Key, group.Count(), found.GetValueOrDefault(group.Key)));
    }

    private static int TypeOrder(string type) => ItemTypes.All.Select((known, order) => (known.ToString(), order)).FirstOrDefault(entry => entry.Item1 == type, (type, 99)).Item2;
}

/// <summary>A group in figures (分组数据).</summary>
/// <param name="Name">The department, or the name of an <see cref="ItemType"/>.</param>
/// <param name="Items">Its rows.</param>
/// <param name="Findings">Its errors and warnings.</param>
public sealed record GroupFigures(string Name, int Items, int Findings);
