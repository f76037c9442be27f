using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Alignment;

/// <summary>The front door (比对引擎): takes the lists of several levels and says item by item where they agree, where not, what lawfully differs and what was not claimed.</summary>
/// <remarks>
/// Made by <see cref="AlignmentEngineBuilder"/>. Immutable, safe to share between threads, expensive to build: keep one.
/// It opens no file, reads no clock and writes no log; every alignment is a run of its own.
/// </remarks>
public sealed class AlignmentEngine
{
    private readonly StatuteRegister _register;
    private readonly ItemAligner _aligner;
    private readonly ValueList<object> _facts;
    private readonly ConfiguredRules _rules;

    internal AlignmentEngine(SamenessProfile profile, StatuteRegister register, ListMatcher matcher, ConfiguredRules rules, ValueList<object> facts)
    {
        Profile = profile;
        _rules = rules;
        _register = register;
        _aligner = new ItemAligner(matcher);
        _facts = facts;
    }

    /// <summary>The profile that is applied.</summary>
    public SamenessProfile Profile { get; }

    /// <summary>All rules of the engine, shipped and added; ruleset documents may switch some of them off at a place on a day, see <see cref="RulesFor"/>.</summary>
    public RuleBook Rules => _rules.All;

    /// <summary>What ruleset documents set: switches, severities, values of parameters.</summary>
    public RulesetConfiguration Configuration => _rules.Configuration;

    /// <summary>The rules that are applied to lists of a division on a day, with the severities that hold there. Built when first asked for, then kept.</summary>
    /// <param name="division">The division, or null when it is not known; then only what holds everywhere is set.</param>
    /// <param name="date">The day.</param>
    public RuleBook RulesFor(DivisionCode? division, DateOnly date) => _rules.At(division, date);

    /// <summary>Aligns a county's list with the catalogue and the city's list and reports.</summary>
    /// <param name="standard">The catalogue, or the highest list that serves as one.</param>
    /// <param name="city">The city's list, or null when there is none.</param>
    /// <param name="county">The county's list.</param>
    /// <param name="date">The date of the report, as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="county"/> is null.</exception>
    /// <exception cref="ArgumentException">Two lists have one id.</exception>
    /// <exception cref="RuleFailedException">A rule threw, so that the report would lack its findings; use <see cref="Run"/> to go on with the others.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AlignmentReport Align(
        Catalogue standard, PowerList? city, PowerList county, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var run = Run(standard, city, county, date, progress, cancellationToken);
        return run.Judgement.Failures.IsEmpty ? run.Report : throw run.Judgement.Failures[0];
    }

    /// <summary>
    /// Aligns like <see cref="Align"/> and keeps the run, so that its findings can be explained. A rule that throws is named in
    /// <see cref="RuleRun.Failures"/>; the report has the findings of the others.
    /// </summary>
    /// <param name="standard">The catalogue, or the highest list that serves as one.</param>
    /// <param name="city">The city's list, or null when there is none.</param>
    /// <param name="county">The county's list.</param>
    /// <param name="date">The date of the report, as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="county"/> is null.</exception>
    /// <exception cref="ArgumentException">Two lists have one id.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AlignmentRun Run(
        Catalogue standard, PowerList? city, PowerList county, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(county);
        ValueList<PowerList> lists = city is null ? [standard.List, county] : [standard.List, city, county];
        if (lists.Select(list => list.Id).Distinct(StringComparer.Ordinal).Count() < lists.Count)
        {
            throw new ArgumentException($"Each list needs an id of its own; these are {string.Join(", ", lists.Select(list => $"'{list.Id}'"))}.", nameof(county));
        }

        var items = _aligner.Align(lists, date, progress, cancellationToken);
        progress?.Report(new AlignmentProgress(AlignmentStage.Judging, 0));
        var rules = RulesFor(county.Division ?? city?.Division ?? standard.List.Division, date);
        var run = rules.Run(Facts(lists, items), cancellationToken: cancellationToken);
        progress?.Report(new AlignmentProgress(AlignmentStage.Reporting, 0));
        return new AlignmentRun(AlignmentReporter.Report(Profile, lists, date, items, run), run);
    }

    private IEnumerable<object> Facts(ValueList<PowerList> lists, AlignedItems items)
    {
        IEnumerable<object> settings = [Profile, new ItemComparer(Profile, _register), new LocalLaw(_register, lists)];
        var required = Profile.Required.Select(element => new RequiredElement(element));
        return settings.Concat(required).Concat(_facts).Concat(items.Rows).Concat(items.Items).Concat(items.Items.SelectMany(item => item.DecisiveLinks)).Concat(items.Conflicts);
    }
}
