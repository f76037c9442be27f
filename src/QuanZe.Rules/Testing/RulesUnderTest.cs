using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Testing;

/// <summary>Rules that a test gives facts to (受测规则), under any test framework: <c>RulesUnderTest.Of&lt;SealMissing&gt;().Given(row).ShouldFind(code)</c>.</summary>
/// <remarks>Immutable, safe to share between tests and threads; every <see cref="Given"/> is a run of its own.</remarks>
public sealed class RulesUnderTest
{
    private readonly ValueList<Rule> _rules;
    private readonly RuleCoverage? _coverage;

    private RulesUnderTest(ValueList<Rule> rules, RuleBook book, RuleCoverage? coverage)
    {
        _rules = rules;
        Book = book;
        _coverage = coverage;
    }

    /// <summary>The rule book that is run.</summary>
    public RuleBook Book { get; }

    /// <summary>One rule by itself.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public static RulesUnderTest Of<TRule>()
        where TRule : Rule, new() => Of([new TRule()]);

    /// <summary>Some rules together.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="RuleBookException">The rules do not fit together.</exception>
    public static RulesUnderTest Of(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var all = rules.ToValueList();
        return new RulesUnderTest(all, Build(all, RuleSettings.None), null);
    }

    /// <summary>The shipped rules and a vendor's own together, as an engine runs them.</summary>
    /// <param name="rules">The vendor's rules.</param>
    /// <exception cref="RuleBookException">The rules do not fit together.</exception>
    public static RulesUnderTest ShippedAnd(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Of(ShippedRules.All.Concat(rules));
    }

    /// <summary>The same rules under a ruleset document, as it holds at a place on a day. What it says of rules that are not under test is passed over; an engine is where all names are checked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="division">The division whose switches and severities hold; null for those that hold everywhere. Values of parameters go by the place of each fact.</param>
    /// <param name="date">The day; <see cref="Samples.Date"/> when left out.</param>
    /// <exception cref="RulesetException">The document is at fault.</exception>
    public RulesUnderTest Under(RulesetDocument document, DivisionCode? division = null, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var settings = RulesetConfiguration.Of(Book.Rules, ShippedParameters.All, ShippedRulesets.All.Append(document), isPart: true).At(division, date ?? Samples.Date);
        return new RulesUnderTest(_rules, Build(_rules, settings), _coverage);
    }

    /// <summary>The same rules, and each run is noted in a coverage.</summary>
    /// <param name="coverage">Where to note it.</param>
    public RulesUnderTest Recording(RuleCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new RulesUnderTest(_rules, Book, coverage);
    }

    /// <summary>Runs the rules on facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public RuleVerdict Given(params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var given = facts.ToValueList();
        var run = Book.Run(given);
        if (!run.Failures.IsEmpty)
        {
            throw run.Failures[0];
        }

        var verdict = new RuleVerdict(run, given);
        _coverage?.Note(verdict);
        return verdict;
    }

    // A rule under test need not have the rules that read what it derives.
    private static RuleBook Build(ValueList<Rule> rules, RuleSettings settings)
    {
        var builder = new RuleBookBuilder().Use(settings);
        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        return builder.Build(allowUnread: true);
    }
}
