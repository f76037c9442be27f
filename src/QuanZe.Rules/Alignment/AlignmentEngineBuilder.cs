using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Rules.Alignment;

/// <summary>Puts an <see cref="AlignmentEngine"/> together (比对引擎的构建). All settings have defaults; <c>new AlignmentEngineBuilder().Build()</c> works.</summary>
/// <remarks>Not safe to share between threads; the engine it builds is. The same builder serves inside a container, see <c>AddQuanZe</c>.</remarks>
public sealed class AlignmentEngineBuilder
{
    private readonly RuleBookBuilder _rules = new();
    private readonly List<object> _facts = [];
    private bool _reviewsLegality;
    private readonly List<RulesetDocument> _documents = [];
    private readonly List<RuleParameter> _parameters = [];
    private readonly List<RulesetScope> _rulesetScopes = [];
    private Specification<StoredItem>? _scope;
    private SamenessProfile _profile = SamenessProfiles.ThreeLevelFourSame;
    private StatuteRegister _register = StatuteRegister.Default;
    private MatchOptions _matching = MatchOptions.Default;
    private RuleEngine _ruleEngine = RuleEngine.Own;
    private RunObserver _observer = RunObserver.None;

    /// <summary>A builder with the shipped rules.</summary>
    public AlignmentEngineBuilder()
    {
        foreach (var rule in ShippedRules.All)
        {
            _rules.Add(rule);
        }
    }

    /// <summary>Says what must be the same. The default is <see cref="SamenessProfiles.ThreeLevelFourSame"/>.</summary>
    /// <param name="profile">The profile.</param>
    public AlignmentEngineBuilder UseProfile(SamenessProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _profile = profile;
        return this;
    }

    /// <summary>Says by which statutes cited instruments are known. The default is <see cref="StatuteRegister.Default"/>.</summary>
    /// <param name="register">The register.</param>
    public AlignmentEngineBuilder UseRegister(StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
        return this;
    }

    /// <summary>Says how rows are paired. The default is <see cref="MatchOptions.Default"/>.</summary>
    /// <param name="options">Weights, bands, limits.</param>
    public AlignmentEngineBuilder UseMatching(MatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _matching = options;
        return this;
    }

    /// <summary>Adds a rule, the vendor's own.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public AlignmentEngineBuilder AddRule<TRule>()
        where TRule : Rule, new() => AddRule(new TRule());

    /// <summary>Adds a rule, the vendor's own.</summary>
    /// <param name="rule">The rule.</param>
    public AlignmentEngineBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(rule);
        return this;
    }

    /// <summary>Leaves a rule out, a shipped one or one's own.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public AlignmentEngineBuilder RemoveRule<TRule>()
        where TRule : Rule
    {
        _rules.Remove<TRule>();
        return this;
    }

    /// <summary>Adds ruleset documents: rules switched off, severities, values of parameters, by division and day. The shipped ones are always there and every later layer wins over them.</summary>
    /// <param name="documents">The documents; in one layer the one given later wins.</param>
    public AlignmentEngineBuilder UseRulesets(params IEnumerable<RulesetDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents.AddRange(documents);
        return this;
    }

    /// <summary>Says that documents may set parameters though no rule of this engine reads them, for instance those of rules that are only added elsewhere.</summary>
    /// <param name="parameters">The parameters.</param>
    public AlignmentEngineBuilder KnowParameters(params IEnumerable<RuleParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters.AddRange(parameters);
        return this;
    }

    /// <summary>Adds facts that rules may ask for in every run: crosswalks, approvals, exemptions, function regulations, the vendor's own.</summary>
    /// <param name="facts">The facts; immutable objects.</param>
    public AlignmentEngineBuilder AddFacts(params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts.AddRange(facts);
        return this;
    }

    /// <summary>Limits reports to items that satisfy a specification (比对范围); an aligned item is in scope when one of its rows is. Called again, both must hold. The default is no limit.</summary>
    /// <remarks>Lists are matched and judged whole all the same, so that nothing counts as missing because its partner is out of scope.</remarks>
    /// <param name="rows">The question. It knows the list and the item, and nothing of claims, findings and versions; order and page do not matter.</param>
    public AlignmentEngineBuilder WithinScope(Specification<StoredItem> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _scope = _scope is null ? rows : _scope & rows;
        return this;
    }

    /// <summary>Limits what the rules of a ruleset find to rows that satisfy a specification (规则集适用范围): legality of licences only, for example. Called again for the same ruleset, both must hold.</summary>
    /// <remarks>It takes findings away and permits nothing: what rules derive for other rules stays.</remarks>
    /// <param name="ruleset">The name of the ruleset, for example <c>Completeness</c>.</param>
    /// <param name="rows">The question, as in <see cref="WithinScope(Specification{StoredItem})"/>.</param>
    public AlignmentEngineBuilder WithinScope(string ruleset, Specification<StoredItem> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ruleset);
        ArgumentNullException.ThrowIfNull(rows);
        _rulesetScopes.Add(new(ruleset, rows));
        return this;
    }

    /// <summary>
    /// Lets alignments review legality too (合法性审查). By default only <see cref="AlignmentEngine.Check"/> does: an office compares lists and has their law
    /// reviewed in two steps, and the advice of the second would bury the findings of the first.
    /// </summary>
    public AlignmentEngineBuilder ReviewLegality()
    {
        _reviewsLegality = true;
        return this;
    }

    /// <summary>Says what applies the rules in a run; for adapters to other rule engines.</summary>
    internal AlignmentEngineBuilder RunOn(RuleEngine engine)
    {
        _ruleEngine = engine;
        return this;
    }

    /// <summary>Lets somebody look on while the engine works; for containers.</summary>
    internal AlignmentEngineBuilder WatchedBy(RunObserver observer)
    {
        _observer = observer;
        return this;
    }

    /// <summary>Checks everything and builds the engine.</summary>
    /// <exception cref="RuleBookException">The rules do not fit together; the exception names every fault.</exception>
    /// <exception cref="RulesetException">A ruleset document is at fault; the exception names every fault with file, line and column.</exception>
    public AlignmentEngine Build()
    {
        var book = _rules.Build();
        var configuration = RulesetConfiguration.Of(book.Rules.Concat(_rules.Removed), ShippedParameters.All.Concat(_parameters), ShippedRulesets.All.Concat(_documents));
        var rules = new ConfiguredRules(_rules.Rules, book, configuration, _profile.Id);
        return new(_profile, _register, new ListMatcher(_matching.Policy is null ? _matching with { Policy = MatchPolicy.Shipped } : _matching), rules, _facts.ToValueList()) { Scope = ScopeFor(book), ReviewsLegality = _reviewsLegality, RuleEngine = _ruleEngine, Observer = _observer };
    }

    private AlignmentScope ScopeFor(RuleBook book)
    {
        var unknown = _rulesetScopes.Select(scope => scope.Ruleset).Except(book.Rules.Select(rule => rule.Ruleset), StringComparer.Ordinal)
            .Select(ruleset => new RuleFault(RuleFaultKind.UnknownRuleset, ruleset, "a scope is set for this ruleset, and no rule belongs to it")).ToValueList();
        return unknown.IsEmpty ? new AlignmentScope(_scope, _rulesetScopes.ToValueList()) : throw new RuleBookException(unknown);
    }
}
