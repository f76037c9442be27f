using System.Reflection;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Collects rules and builds a <see cref="RuleBook"/> of them (规则集的构建).</summary>
/// <remarks>Not safe to share between threads; the book it builds is.</remarks>
public sealed class RuleBookBuilder
{
    private readonly List<Rule> _rules = [];
    private readonly List<Rule> _removed = [];
    private RuleSettings _settings = RuleSettings.None;

    /// <summary>Adds a rule.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public RuleBookBuilder Add<TRule>()
        where TRule : Rule, new() => Add(new TRule());

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    public RuleBookBuilder Add(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(rule);
        return this;
    }

    /// <summary>Leaves out all rules of a class.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public RuleBookBuilder Remove<TRule>()
        where TRule : Rule
    {
        _removed.AddRange(_rules.Where(rule => rule is TRule));
        _rules.RemoveAll(rule => rule is TRule);
        return this;
    }

    /// <summary>Says which rules are off, with which severity they find, and the values of their parameters. The default is <see cref="RuleSettings.None"/>.</summary>
    /// <param name="settings">The settings, as a ruleset configuration gives them for a place and day.</param>
    public RuleBookBuilder Use(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        return this;
    }

    /// <summary>Checks all rules and builds the book.</summary>
    /// <param name="allowUnread">True where facts that no rule reads are asked for by the host, as in tests of single rules. The default is false.</param>
    /// <exception cref="RuleBookException">At least one rule is at fault; every fault is named.</exception>
    public RuleBook Build(bool allowUnread = false)
    {
        var faults = new List<RuleFault>();
        var rules = _rules.Select(rule => Compile(rule, faults)).OfType<CompiledRule>().ToList();
        faults.AddRange(Duplicates(_rules));
        faults.AddRange(DuplicateCodes(rules));
        faults.AddRange(DuplicateParameters(rules));
        if (!allowUnread)
        {
            faults.AddRange(Unread(rules));
        }

        var planner = new RulePlanner(rules, _settings.Parameters);
        if (planner.Stratify() is { } cycle)
        {
            faults.Add(new(RuleFaultKind.Recursion, "RuleBook", cycle));
        }

        if (faults.Count > 0)
        {
            throw new RuleBookException(faults.ToValueList());
        }

        // What is off was checked with the others, and takes no part from here on: neither indexes nor levels know of it.
        var active = rules.Where(rule => !_settings.Off.Contains(rule.Name)).ToList();
        if (active.Count < rules.Count)
        {
            planner = new RulePlanner(active, _settings.Parameters);
            planner.Stratify();
        }

        return new RuleBook(planner.Plan(), active.Select(rule => rule.Description).ToValueList());
    }

    /// <summary>The rules as they are now.</summary>
    internal IReadOnlyList<Rule> Rules => [.. _rules];

    /// <summary>What is known of the rules that were left out; ruleset documents may still name them.</summary>
    internal IEnumerable<RuleDescription> Removed => _removed.Select(rule => Compile(rule, [])).OfType<CompiledRule>().Select(rule => rule.Description);

    private CompiledRule? Compile(Rule rule, List<RuleFault> faults)
    {
        var name = rule.GetType().Name;
        var definition = new RuleDefinition();
        var before = faults.Count;
        try
        {
            rule.State(definition);
        }
#pragma warning disable CA1031 // Whatever a vendor's rule throws is a fault of that rule, named with the others.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            faults.Add(new(RuleFaultKind.DefineFailed, name, $"Define threw {exception.GetType().Name}: {exception.Message}"));
            return null;
        }

        if (definition.IsWrittenTwice)
        {
            faults.Add(new(RuleFaultKind.WrittenTwice, name, "the rule begins or concludes twice; write two rules"));
        }

        if (definition.Source is null || definition.Conclusion is null)
        {
            faults.Add(new(RuleFaultKind.Unfinished, name, definition.Source is null ? "the rule has no first pattern" : "the rule has no conclusion; end it with Find, Yield or YieldEach"));
        }

        if (definition.Source?.Fault is { } range)
        {
            faults.Add(new(RuleFaultKind.OutOfRange, name, range));
        }

        faults.AddRange(definition.Steps.Select(step => step.Fault).OfType<string>().Select(fault => new RuleFault(RuleFaultKind.CollectionAsKey, name, fault)));
        return faults.Count > before ? null : Compiled(rule, definition);
    }

    private CompiledRule Compiled(Rule rule, RuleDefinition definition)
    {
        var type = rule.GetType();
        var said = type.GetCustomAttribute<RuleAttribute>() ?? new RuleAttribute(type.Name, type.Name);
        var code = (definition.Conclusion as FindStep)?.Code;
        var derives = definition.Conclusion!.FactType;
        var sentence = definition.Steps.Select(step => step.Text).Prepend(definition.Source!.Text).Append(definition.Conclusion!.Text).ToValueList();
        Severity? severity = _settings.Severities.TryGetValue(type.Name, out var set) ? set : null;
        if (definition.Conclusion is FindStep find)
        {
            find.Severity = severity;
        }

        var description = new RuleDescription(
            type.Name, said.Title, said.EnglishTitle, said.Ruleset, code is null ? [] : [code], derives?.Name, said.Article ?? code?.Article, sentence)
        {
            Severity = code is null ? null : severity ?? code.Severity,
            Profile = said.Profile,
            Parameters = definition.Steps.Select(step => step.Parameter).OfType<RuleParameter>().Distinct().ToValueList(),
        };
        return new CompiledRule(description, definition.Source, definition.Steps, definition.Conclusion) { Statement = rule };
    }

    private static IEnumerable<RuleFault> Duplicates(IEnumerable<Rule> rules) =>
        rules.GroupBy(rule => rule.GetType()).Where(group => group.Count() > 1)
            .Select(group => new RuleFault(RuleFaultKind.DuplicateRule, group.Key.Name, $"the rule is in the book {group.Count()} times"));

    // Several rules may find with one code; two codes of one number that say different things may not be told apart by a reader.
    private static IEnumerable<RuleFault> DuplicateCodes(IEnumerable<CompiledRule> rules) =>
        from rule in rules
        where rule.Code is not null
        group rule by rule.Code into same
        let distinct = same.Select(rule => rule.Code!).Distinct(ReferenceEqualityComparer.Instance).Cast<FindingCode>().ToList()
        where distinct.Count > 1
        select new RuleFault(RuleFaultKind.DuplicateCode, same.First().Name, $"the number {same.Key} belongs to {distinct.Count} different codes: {string.Join(", ", same.Select(rule => rule.Name))}");

    private static IEnumerable<RuleFault> DuplicateParameters(IEnumerable<CompiledRule> rules) =>
        from rule in rules
        from parameter in rule.Description.Parameters
        group (rule, parameter) by parameter.Name into same
        where same.Select(use => use.parameter).Distinct().Count() > 1
        select new RuleFault(RuleFaultKind.DuplicateParameter, same.First().rule.Name, $"the name {same.Key} belongs to different parameters: {string.Join(", ", same.Select(use => use.rule.Name).Distinct())}");

    private static IEnumerable<RuleFault> Unread(List<CompiledRule> rules)
    {
        var reads = rules.SelectMany(rule => rule.Reads).ToHashSet();
        var unread = rules.Select(rule => rule.Derives).OfType<Type>().Distinct().Where(derived => !reads.Any(read => RulePlan.AreConnected(read, derived))).ToHashSet();
        return rules.Where(rule => rule.Derives is { } derived && unread.Contains(derived))
            .Select(rule => new RuleFault(RuleFaultKind.UnreadFact, rule.Name, $"no rule reads the {rule.Derives!.Name} it derives"));
    }
}
