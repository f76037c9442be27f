using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Rules.Alignment;

/// <summary>Which rows an engine reports on, and which of them a ruleset may find something about (比对范围).</summary>
/// <remarks>
/// Lists are matched and judged whole: a row in scope may have a partner, a sibling or a rival that is not. Only what is reported is limited, so that
/// nothing counts as missing because it was looked away from.
/// </remarks>
internal sealed class AlignmentScope(Specification<StoredItem>? rows, ValueList<RulesetScope> rulesets)
{
    public static AlignmentScope Unlimited { get; } = new(null, []);

    private bool IsUnlimited => rows is null && rulesets.IsEmpty;

    /// <summary>An aligned item is in scope when one of its rows is.</summary>
    public AlignmentReport Limit(AlignmentReport report, ValueList<PowerList> lists, RuleRun run)
    {
        if (IsUnlimited)
        {
            return report;
        }

        var judged = new JudgedRows(lists, run.RuleBook, rows, rulesets);
        var aligned = report.Rows.Where(row => row.Cells.Any(cell => judged.IsInScope(cell.ListId, cell.Item))).ToList();

        // What a list did not claim is found under the id of the list and the row of the catalogue.
        var inScope = aligned.SelectMany(row => row.Cells.SelectMany(cell => lists.Select(list => (list.Id, cell.Item.Id, cell.Item.FullName)))).ToHashSet();
        var findings = report.Findings.Where(finding => IsAbout(finding.Subject) && judged.Allows(finding)).ToValueList();
        var found = findings.Select(finding => (finding.Subject.ListId, finding.Subject.ItemId, finding.Element, finding.Code)).ToHashSet();
        return report with
        {
            Rows = aligned.Select((row, index) => row with { Number = index + 1, Differences = row.Differences.Select(difference => WithCode(row, difference)).ToValueList() }).ToValueList(),
            Findings = findings,
            Excused = report.Excused.Where(excused => IsAbout(excused.Subject)).ToValueList(),
        };

        bool IsAbout(SubjectReference subject) => subject.ItemId.Length == 0 ? judged.IsInScope(subject) : inScope.Contains((subject.ListId, subject.ItemId, subject.Name));

        // A difference that no ruleset may find any more bears no code.
        ReportedDifference WithCode(AlignedRow row, ReportedDifference difference) =>
            difference.Code is { } code && !row.Cells.Any(cell => found.Contains((cell.ListId, cell.Item.Id, difference.Element, code))) ? difference with { Code = null } : difference;
    }

    /// <summary>A checked item is in scope when it satisfies the specification.</summary>
    public CheckReport Limit(CheckReport report, ValueList<PowerList> lists, RuleRun run)
    {
        if (IsUnlimited)
        {
            return report;
        }

        var judged = new JudgedRows(lists, run.RuleBook, rows, rulesets);
        return report with
        {
            Items = report.Items.Where(item => judged.IsInScope(item.ListId, item.Item)).ToValueList(),
            Findings = report.Findings.Where(finding => judged.IsInScope(finding.Subject) && judged.Allows(finding)).ToValueList(),
        };
    }
}

/// <summary>The rows about which a ruleset may find something (规则集适用范围).</summary>
/// <param name="Ruleset">The name of the ruleset, for example <c>Completeness</c>.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RulesetScope(string Ruleset, Specification<StoredItem> Rows);
