using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>The end of a rule in a session (结论记忆).</summary>
internal abstract class ConclusionNode(Network network, Conclusion conclusion, int arity) : StepNode(network, null, arity)
{
    public CompiledRule Rule => conclusion.Rule;

    /// <summary>The facts that a conclusion rests on.</summary>
    public Derivation GroundOf(Token token)
    {
        var row = default(Row);
        Fill(token, ref row);
        return new Derivation(Rule, row.Pack(Rule.FactCount));
    }
}

/// <summary>The end of a rule that finds: each row supports a finding.</summary>
internal sealed class FindNode(Network network, FindStep step, int arity) : ConclusionNode(network, step, arity)
{
    private int _count;

    public override void Enter(Token token)
    {
        Network.Look(token);
        if (++_count > Network.FindingLimit)
        {
            throw new FindingLimitException(Rule.Name, Network.FindingLimit);
        }

        var row = default(Row);
        Fill(token, ref row);
        token.Outcome = Network.Findings.Support(step.Make(row), token);
    }

    public override void Leave(Token token)
    {
        _count--;
        Network.Findings.Release((FindingNode)token.Outcome!, token);
    }
}

/// <summary>The end of a rule that derives one fact a row.</summary>
internal sealed class YieldOneNode(Network network, YieldOneStep step, RowFunc<object?> fact, int arity) : ConclusionNode(network, step, arity)
{
    public override void Enter(Token token)
    {
        Network.Look(token);
        var row = default(Row);
        Fill(token, ref row);
        token.Outcome = Network.Derive(fact(row), Rule, token);
    }

    public override void Leave(Token token) => ((IDerivedNode)token.Outcome!).Release(Network, token);
}

/// <summary>The end of a rule that derives any number of facts a row.</summary>
internal sealed class YieldNode(Network network, YieldStep step, RowFunc<IEnumerable<object?>> facts, int arity) : ConclusionNode(network, step, arity)
{
    public override void Enter(Token token)
    {
        Network.Look(token);
        var row = default(Row);
        Fill(token, ref row);
        foreach (var fact in facts(row))
        {
            Keep(token, Network.Derive(fact, Rule, token));
        }
    }

    public override void Leave(Token token)
    {
        switch (token.Outcome)
        {
            case IDerivedNode fact:
                fact.Release(Network, token);
                break;
            case List<IDerivedNode> several:
                several.ForEach(fact => fact.Release(Network, token));
                break;
        }
    }

    private static void Keep(Token token, IDerivedNode fact)
    {
        switch (token.Outcome)
        {
            case null:
                token.Outcome = fact;
                break;
            case IDerivedNode first:
                token.Outcome = new List<IDerivedNode>(2) { first, fact };
                break;
            case List<IDerivedNode> several:
                several.Add(fact);
                break;
        }
    }
}
