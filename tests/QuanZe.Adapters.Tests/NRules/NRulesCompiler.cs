using NRules;
using NRules.RuleModel;
using QuanZe.Rules.Inference;
using QuanZe.Rules.NRules;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>A host's own factory: QuanZe's rules of a book, and some of its own.</summary>
internal sealed class NRulesCompiler(RuleBook book, params IEnumerable<IRuleDefinition> own)
{
    public ISessionFactory Factory { get; } = new RuleCompiler().TellFactsApart().Compile(QuanZeRuleDefinitions.From(book).Concat(own));

    public (ISession Session, LinkedFacts Linked) Open()
    {
        var session = Factory.CreateSession();
        return (session, LinkedFacts.Attach(session, book));
    }
}
