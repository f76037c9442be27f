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

    public bool IsUnlimited => rows is null && rulesets.IsEmpty;

    /// <summary>An aligned item is in scope when one of its rows is.</summary>
    public AlignmentReport Limit(AlignmentReport report, ValueList<PowerList> lists, RuleRun run)
    {
        if (IsUnlimited)
        {
            return report;
        }

        var scoped = Over(lists, report.Rows.Select(row => row.Cells.Select(cell => (cell.ListId, cell.Item))), run.RuleBook, list => StoredItems.Of(list));
        var aligned = report.Rows.Where(row => row.Cells.Any(cell => scoped.Rows.IsInScope(cell.ListId, cell.Item))).ToList();
        var findings = report.Findings.Where(scoped.Allows).ToValueList();
        var found = findings.Select(finding => (finding.Subject.ListId, finding.Subject.ItemId, finding.Element, finding.Code)).ToHashSet();
        return report with
        {
            Rows = aligned.Select((row, index) => row with { Number = index + 1, Differences = row.Differences.Select(difference => WithCode(row, difference)).ToValueList() }).ToValueList(),
            Findings = findings,
            Excused = report.Excused.Where(excused => scoped.IsAbout(excused.Subject)).ToValueList(),
        };

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

        var judged = new JudgedRows(lists, run.RuleBook, rows, rulesets, list => StoredItems.Of(list));
        return report with
        {
            Items = report.Items.Where(item => judged.IsInScope(item.ListId, item.Item)).ToValueList(),
            Findings = report.Findings.Where(finding => judged.IsInScope(finding.Subject) && judged.Allows(finding)).ToValueList(),
        };
    }

    /// <summary>The scope over lists that were aligned.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="aligned">The rows of each aligned item with the ids of their lists.</param>
    /// <param name="book">The rules.</param>
    /// <param name="shapesOf">The rows of a list in the shape that specifications ask about.</param>
    public ScopedFindings Over(ValueList<PowerList> lists, IEnumerable<IEnumerable<(string ListId, PowerItem Item)>> aligned, RuleBook book, Func<PowerList, IEnumerable<StoredItem>> shapesOf) =>
        new(new JudgedRows(lists, book, rows, rulesets, shapesOf), lists, aligned);
}

/// <summary>The rows about which a ruleset may find something (规则集适用范围).</summary>
/// <param name="Ruleset">The name of the ruleset, for example <c>Completeness</c>.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RulesetScope(string Ruleset, Specification<StoredItem> Rows);
