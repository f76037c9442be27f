using System.Runtime.CompilerServices;
using NRules;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.NRules;

/// <summary>Applies rule books in NRules sessions (NRules 推理引擎): a factory for each book, compiled when first asked for, and a session for each run.</summary>
internal sealed class NRulesEngine(NRulesSetup setup) : RuleEngine
{
    private readonly ConditionalWeakTable<RuleBook, Lazy<ISessionFactory>> _factories = [];

    public override RuleRun Run(RuleBook book, IEnumerable<object> facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        cancellationToken.ThrowIfCancellationRequested();
        var distinct = facts.Distinct(ReferenceEqualityComparer.Instance).OfType<object>().ToList();
        var session = FactoryOf(book).CreateSession();
        var linked = LinkedFacts.Attach(session, book);
        try
        {
            session.InsertAll(distinct);
            session.Fire(cancellationToken);
        }
        catch (RuleExpressionEvaluationException exception) when (FailureIn(exception) is { } failure)
        {
            throw failure;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return linked.Run(distinct);
    }

    /// <summary>The factory of a book; compiling takes some milliseconds a rule.</summary>
    public ISessionFactory FactoryOf(RuleBook book) => _factories.GetValue(book, rules => new(() => Compile(rules))).Value;

    private ISessionFactory Compile(RuleBook book)
    {
        var factory = new RuleCompiler().TellFactsApart().Compile(QuanZeRuleDefinitions.From(book).Concat(setup.Rules));
        if (setup.DependencyResolver is { } resolver)
        {
            factory.DependencyResolver = resolver;
        }

        return factory;
    }

    // NRules wraps what a rule throws, sometimes twice.
    private static RuleFailedException? FailureIn(Exception exception)
    {
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is RuleFailedException failure)
            {
                return failure;
            }
        }

        return null;
    }
}
