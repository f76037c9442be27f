using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Alignment;

/// <summary>Puts the report together from the aligned items and the run of the rules (汇总).</summary>
internal sealed class AlignmentReporter
{
    private readonly SamenessProfile _profile;
    private readonly PowerList _target;
    private readonly ILookup<AlignedItem, ElementDifference> _differences;
    private readonly ILookup<ElementDifference, PermittedDifference> _permitted;
    private readonly ILookup<(string List, string Item, ItemElement Element), Finding> _findings;
    private readonly HashSet<AlignedItem> _absencesFound;
    private readonly HashSet<ListedItem> _outsidePermitted;

    private AlignmentReporter(SamenessProfile profile, PowerList target, AlignedItems items, RuleRun run)
    {
        _profile = profile;
        _target = target;
        var alignedOf = items.Items.SelectMany(item => item.Rows, (item, row) => (item, row)).ToDictionary(entry => entry.row, entry => entry.item);
        _differences = run.Derived<ElementDifference>().ToLookup(difference => alignedOf[difference.Lower]);
        _permitted = run.Derived<PermittedDifference>().ToLookup(permitted => permitted.Difference);
        _findings = run.Findings.ToLookup(finding => (finding.Subject.ListId, finding.Subject.ItemId, finding.Element));
        var permittedAbsences = run.Derived<PermittedAbsence>().Select(permitted => permitted.Claim).ToHashSet();
        _absencesFound = run.Derived<MissingClaim>().Where(claim => claim.List.Id == target.Id && !permittedAbsences.Contains(claim)).Select(claim => claim.Aligned).ToHashSet();
        _outsidePermitted = run.Derived<PermittedOutsideItem>().Select(permitted => permitted.Item.Row).ToHashSet();
    }

    public static AlignmentReport Report(SamenessProfile profile, ValueList<PowerList> lists, DateOnly date, AlignedItems items, RuleRun run)
    {
        var reporter = new AlignmentReporter(profile, lists[^1], items, run);
        return new AlignmentReport
        {
            Authority = lists[^1].Authority,
            Date = date,
            Profile = profile,
            Lists = lists.Select(ReportedList.Of).ToValueList(),
            Rows = items.Items.Select(reporter.Row).ToValueList(),
            Findings = run.Findings,
            Excused = Excused(run),
            Rules = Rules(run),
        };
    }

    public static CheckReport Report(SamenessProfile profile, ValueList<PowerList> lists, DateOnly date, RuleRun run) => new()
    {
        Authority = lists.Select(list => list.Authority).FirstOrDefault(authority => authority.Length > 0) ?? "",
        Date = date,
        Profile = profile,
        Lists = lists.Select(ReportedList.Of).ToValueList(),
        Items = lists.SelectMany(list => list.Items.Select(item => new CheckedItem(list.Id, item))).ToValueList(),
        Mandates = run.Derived<MandateCoverage>().Select(coverage => coverage.Figures).OrderBy(figures => figures.Body, StringComparer.Ordinal).ToValueList(),
        Findings = run.Findings,
        Rules = Rules(run),
    };

    private AlignedRow Row(AlignedItem item, int index) => new()
    {
        Number = index + 1,
        Verdict = Verdict(item),
        Cells = item.Rows.Select(row => new AlignedCell(row.List.Id, row.Level, row.Item)).ToValueList(),
        Matches = item.Links.Select(link => new RowMatch(link.Upper.List.Id, link.Lower.List.Id, link.Probability, link.IsAccepted, link.Explanation) { Drawing = link.Drawing }).ToValueList(),
        Differences = _differences[item].Where(IsListed).Select(Reported).ToValueList(),
    };

    private AlignmentVerdict Verdict(AlignedItem item)
    {
        if (item.In(_target.Id) is not { } row)
        {
            return _absencesFound.Contains(item) ? AlignmentVerdict.Unclaimed : AlignmentVerdict.NotForLevel;
        }

        if (row == item.Reference)
        {
            return row.IsStandard || _outsidePermitted.Contains(row) ? AlignmentVerdict.Excused : AlignmentVerdict.OutsideCatalogue;
        }

        if (item.Links.Any(link => !link.IsAccepted && !link.SharesBaseCode))
        {
            return AlignmentVerdict.Review;
        }

        var differences = _differences[item].Where(difference => _profile.For(difference.Element) is not null).ToList();
        return differences.Exists(difference => !_permitted.Contains(difference) && IsFound(difference)) ? AlignmentVerdict.Different
            : differences.Exists(_permitted.Contains) ? AlignmentVerdict.Excused
            : AlignmentVerdict.Same;
    }

    // A basis whose citations are equal is a difference of quotations only: information, no breach of sameness.
    private static bool IsFound(ElementDifference difference) => difference is not BasisDifference { Comparison.IsEqual: true };

    private bool IsListed(ElementDifference difference) => !_permitted[difference].Any(permitted => permitted.Ground.IsByConstruction);

    private ReportedDifference Reported(ElementDifference difference)
    {
        var grounds = _permitted[difference].Select(permitted => permitted.Ground.Chinese).Distinct(StringComparer.Ordinal).ToValueList();
        var code = _findings[(difference.Lower.List.Id, difference.Lower.Item.Id, difference.Element)].Select(finding => finding.Code).FirstOrDefault();
        return new ReportedDifference(
            difference.Element, difference.Upper.Level, difference.Lower.Level, difference.Expected, difference.Actual, grounds.IsEmpty ? code : null, grounds);
    }

    private static ValueList<ReportedRule> Rules(RuleRun run) =>
        run.RuleBook.Rules.Select(rule => new ReportedRule(rule.Name, rule.Title, rule.Codes.IsEmpty ? null : rule.Codes[0], rule.Article)).ToValueList();

    private static ValueList<ExcusedDifference> Excused(RuleRun run) =>
        run.Derived<PermittedDifference>()
            .Where(permitted => !permitted.Ground.IsByConstruction)
            .Select(permitted => new ExcusedDifference(
                permitted.Difference.Subject, permitted.Difference.Element, permitted.Difference.Expected, permitted.Difference.Actual, permitted.Ground.Chinese, permitted.Ground.English, run.RuleOf(permitted) ?? ""))
            .Concat(run.Derived<PermittedAbsence>().Select(permitted => new ExcusedDifference(
                permitted.Claim.Subject, ItemElement.None, permitted.Claim.Row.Item.FullName, "", permitted.Ground.Chinese, permitted.Ground.English, run.RuleOf(permitted) ?? "")))
            .Concat(run.Derived<PermittedOutsideItem>().Select(permitted => new ExcusedDifference(
                permitted.Item.Subject, ItemElement.None, "", permitted.Item.Row.Item.FullName, permitted.Ground.Chinese, permitted.Ground.English, run.RuleOf(permitted) ?? "")))
            .Concat(run.Derived<PermittedLevelClaim>().Select(permitted => new ExcusedDifference(
                permitted.Claim.Subject, ItemElement.Levels, permitted.Claim.Pair.Upper.Item.Levels.ToString(), permitted.Claim.Row.Level.ChineseName(), permitted.Ground.Chinese, permitted.Ground.English, run.RuleOf(permitted) ?? "")))
            .OrderBy(excused => excused.Subject).ThenBy(excused => excused.Element).ThenBy(excused => excused.Ground, StringComparer.Ordinal)
            .Distinct()
            .ToValueList();
}
