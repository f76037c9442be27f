using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Alignment;

/// <summary>The front door (比对引擎): takes the lists of several levels and says item by item where they agree, where not, what lawfully differs and what was not claimed.</summary>
/// <remarks>
/// Made by <see cref="AlignmentEngineBuilder"/>. Immutable, safe to share between threads, expensive to build: keep one.
/// It opens no file, reads no clock and writes no log; every alignment and every check is a run of its own.
/// </remarks>
public sealed class AlignmentEngine
{
    private readonly StatuteRegister _register;
    private readonly ItemAligner _aligner;
    private readonly ValueList<object> _facts;
    private readonly ConfiguredRules _rules;
    private readonly LegalKnowledge _law;

    internal AlignmentEngine(SamenessProfile profile, StatuteRegister register, ListMatcher matcher, ConfiguredRules rules, ValueList<object> facts)
    {
        Profile = profile;
        _rules = rules;
        _register = register;
        _aligner = new ItemAligner(matcher);
        _facts = facts;
        _law = new LegalKnowledge(register, EstablishmentMatrix.Default);
    }

    /// <summary>The profile that is applied.</summary>
    public SamenessProfile Profile { get; }

    /// <summary>Whether alignments review legality too (合法性审查); a check always does. The default is false.</summary>
    public bool ReviewsLegality { get; internal init; }

    /// <summary>All rules of the engine, shipped and added; ruleset documents may switch some of them off at a place on a day, see <see cref="RulesFor"/>.</summary>
    public RuleBook Rules => _rules.All;

    /// <summary>What ruleset documents set: switches, severities, values of parameters.</summary>
    public RulesetConfiguration Configuration => _rules.Configuration;

    /// <summary>The rules that are applied to lists of a division on a day, with the severities that hold there. Built when first asked for, then kept.</summary>
    /// <param name="division">The division, or null when it is not known; then only what holds everywhere is set.</param>
    /// <param name="date">The day.</param>
    public RuleBook RulesFor(DivisionCode? division, DateOnly date) => _rules.At(division, date);

    /// <summary>Looks on while the engine works.</summary>
    internal RunObserver Observer { get; init; } = RunObserver.None;

    /// <summary>By which statutes cited instruments are known.</summary>
    internal StatuteRegister Register => _register;

    /// <summary>What applies the rules in one run. Living alignments always use QuanZe's own sessions.</summary>
    internal RuleEngine RuleEngine { get; init; } = RuleEngine.Own;

    /// <summary>Which rows reports are limited to.</summary>
    internal AlignmentScope Scope { get; init; } = AlignmentScope.Unlimited;

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
        ThrowIfIdsRepeat(lists, nameof(county));
        return Observer.Watch("align", lists, () => AlignLists(lists, date, progress, cancellationToken), run => run.Judgement);
    }

    /// <summary>Checks the lists of one government by themselves: completeness, codes, legality, mandate, boundaries — every rule that needs no list above.</summary>
    /// <remarks>The lists are one body of facts: what one department's list says is held against the lists of the others.</remarks>
    /// <param name="lists">The lists of the government, one for all departments or one each; every row is judged.</param>
    /// <param name="date">The date of the report, as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no list, or two lists have one id.</exception>
    /// <exception cref="RuleFailedException">A rule threw, so that the report would lack its findings; use <see cref="RunCheck"/> to go on with the others.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CheckReport Check(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var run = RunCheck(lists, date, progress, cancellationToken);
        return run.Judgement.Failures.IsEmpty ? run.Report : throw run.Judgement.Failures[0];
    }

    /// <summary>
    /// Checks like <see cref="Check"/> and keeps the run, so that its findings can be explained. A rule that throws is named in
    /// <see cref="RuleRun.Failures"/>; the report has the findings of the others.
    /// </summary>
    /// <param name="lists">The lists of the government, one for all departments or one each; every row is judged.</param>
    /// <param name="date">The date of the report, as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no list, or two lists have one id.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CheckRun RunCheck(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lists);
        if (lists.IsEmpty)
        {
            throw new ArgumentException("Give at least one list to check.", nameof(lists));
        }

        ThrowIfIdsRepeat(lists, nameof(lists));
        return Observer.Watch("check", lists, () => CheckLists(lists, date, progress, cancellationToken), run => run.Judgement);
    }

    /// <summary>Aligns like <see cref="Align"/> and stays open: the county's list can then be edited row by row, and the findings follow.</summary>
    /// <remarks>Opening costs several runs and holds all rows; open one for a list that an office is working on, and let it go afterwards.</remarks>
    /// <param name="standard">The catalogue, or the highest list that serves as one.</param>
    /// <param name="city">The city's list, or null when there is none.</param>
    /// <param name="county">The county's list.</param>
    /// <param name="date">The date as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="county"/> is null.</exception>
    /// <exception cref="ArgumentException">Two lists have one id.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public LivingAlignment Open(
        Catalogue standard, PowerList? city, PowerList county, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(county);
        ValueList<PowerList> lists = city is null ? [standard.List, county] : [standard.List, city, county];
        ThrowIfIdsRepeat(lists, nameof(county));
        return Observer.Watch("open", lists, () => OpenLists(lists, date, progress, cancellationToken), _ => null);
    }

    /// <summary>Matches the lists and gives the facts that an alignment judges, for a host that runs the rules itself, in a session of its own for instance.</summary>
    /// <remarks>The rules that go with them are those of <see cref="RulesFor"/>. Facts are new objects in every call, and rules tell them apart by reference.</remarks>
    /// <param name="standard">The catalogue, or the highest list that serves as one.</param>
    /// <param name="city">The city's list, or null when there is none.</param>
    /// <param name="county">The county's list.</param>
    /// <param name="date">The date as of which validity is judged.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="county"/> is null.</exception>
    /// <exception cref="ArgumentException">Two lists have one id.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<object> FactsOf(
        Catalogue standard, PowerList? city, PowerList county, DateOnly date, IProgress<AlignmentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(county);
        ValueList<PowerList> lists = city is null ? [standard.List, county] : [standard.List, city, county];
        ThrowIfIdsRepeat(lists, nameof(county));
        return [.. Facts(lists, _aligner.Align(lists, date, progress, cancellationToken)).Distinct(ReferenceEqualityComparer.Instance)!];
    }

    private AlignmentRun AlignLists(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken)
    {
        var items = _aligner.Align(lists, date, progress, cancellationToken);
        progress?.Report(new AlignmentProgress(AlignmentStage.Judging, 0));
        var run = RuleEngine.Run(RulesOf(lists.Reverse(), date), Facts(lists, items), cancellationToken);
        progress?.Report(new AlignmentProgress(AlignmentStage.Reporting, 0));
        return new AlignmentRun(Scope.Limit(AlignmentReporter.Report(Profile, lists, date, items, run), lists, run), run);
    }

    private CheckRun CheckLists(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new AlignmentProgress(AlignmentStage.Judging, 0));
        var rows = lists.SelectMany(list => list.Items.Select(item => new ListedItem(list, item, date) { Government = lists[0].Id }));
        var run = RuleEngine.Run(RulesOf(lists, date), Settings(lists).Concat(JudgedTable.Of(lists)).Concat([_law, new ListCheck()]).Concat(rows), cancellationToken);
        progress?.Report(new AlignmentProgress(AlignmentStage.Reporting, 0));
        return new CheckRun(Scope.Limit(AlignmentReporter.Report(Profile, lists, date, run), lists, run), run);
    }

    private LivingAlignment OpenLists(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken)
    {
        var pairs = _aligner.Pair(lists, date, progress, cancellationToken);
        var items = pairs.Group();
        progress?.Report(new AlignmentProgress(AlignmentStage.Judging, 0));
        var facts = Facts(lists, items).ToList();
        return new LivingAlignment(
            RulesOf(lists.Reverse(), date).Open(facts, cancellationToken: cancellationToken), new LivingRows(_aligner, pairs, items, date), Scope, Profile, _register, facts.OfType<LocalLaw>().Single(), facts.OfType<JudgedTable>().Where(table => table.Key.ListId == lists[^1].Id).ToDictionary(table => table.Key), date);
    }

    // The place is that of the first list that states one; the list that is judged comes first.
    private RuleBook RulesOf(IEnumerable<PowerList> lists, DateOnly date) =>
        RulesFor(lists.Select(list => list.Division).FirstOrDefault(division => division is not null), date);

    /// <summary>The facts of paired lists; what a living alignment must agree with.</summary>
    internal IEnumerable<object> Facts(PairedLists pairs) => Facts(pairs.Lists, pairs.Group());

    // The first list is the catalogue, which is not judged.
    private IEnumerable<object> Facts(ValueList<PowerList> lists, AlignedItems items) =>
        Settings(lists).Concat(JudgedTable.Of(lists.Skip(1))).Concat(ReviewsLegality ? [_law] : Enumerable.Empty<object>()).Concat(items.Rows).Concat(items.Items).Concat(items.Items.SelectMany(item => item.DecisiveLinks)).Concat(items.Conflicts).Concat(DecidedLink.Of(_aligner.Decisions, items.Rows));

    // What every run has beside the rows: the profile and the facts that the host added. Rows are reviewed for legality where the law is among the facts.
    private IEnumerable<object> Settings(ValueList<PowerList> lists)
    {
        IEnumerable<object> settings = [Profile, new ItemComparer(Profile, _register), new LocalLaw(_register, lists)];
        return settings.Concat(Profile.Required.Select(element => new RequiredElement(element))).Concat(_facts);
    }

    private static void ThrowIfIdsRepeat(ValueList<PowerList> lists, string parameter)
    {
        if (lists.Select(list => list.Id).Distinct(StringComparer.Ordinal).Count() < lists.Count)
        {
            throw new ArgumentException($"Each list needs an id of its own; these are {string.Join(", ", lists.Select(list => $"'{list.Id}'"))}.", parameter);
        }
    }
}
