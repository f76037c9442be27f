using QuanZe.Sdk;

namespace QuanZe.Rules.Inference.Living;

/// <summary>Reads from a session's memory how far each rule has come with one fact (读取事实轨迹): the same answer as <see cref="TraceSearch"/> gives, and nothing runs.</summary>
internal sealed class TraceReading(Network network, RulePlan plan, object fact)
{
    private readonly IReadOnlyList<Token> _tokens = [.. network.Find(fact)?.Tokens ?? []];

    public IEnumerable<RuleTrace> Read() => plan.Rules.SelectMany(rule => Traces(rule, network.MemoryOf(rule)));

    private IEnumerable<RuleTrace> Traces(CompiledRule rule, RuleMemory memory)
    {
        if (rule.Source.FactType.IsInstanceOfType(fact))
        {
            yield return rule.Source.Admits(fact)
                ? Follow(memory, rule.Source.Text, (memory.Groups is { } groups ? groups.ShownOf(fact)?.Tokens ?? [] : _tokens).Where(token => token.Node == memory.First))
                : new RuleTrace(rule.Name, rule.Source.Text, RuleTraceOutcome.NotAdmitted) { Stop = new Absence(AbsenceReason.Condition, rule.Source.Text) };
        }

        for (var i = 0; i < rule.Steps.Count; i++)
        {
            var (step, node, behind) = (rule.Steps[i], memory.Nodes[i], memory.Nodes[i + 1]);
            if (step.Reads.Any(read => read.IsInstanceOfType(fact)))
            {
                yield return node is INegationNode negation
                    ? new RuleTrace(rule.Name, step.Text, negation.Blocks(fact) ? RuleTraceOutcome.Blocks : RuleTraceOutcome.NotMet)
                    : Follow(memory, step.Text, _tokens.Where(token => token.Node == behind));
            }
        }
    }

    private RuleTrace Follow(RuleMemory memory, string pattern, IEnumerable<Token> rows)
    {
        var (conclusions, furthest, place) = (new List<object>(), default(Token), -1);
        foreach (var row in rows.SelectMany(WithAllThatCameOfIt))
        {
            conclusions.AddRange(ConcludedFrom(row));
            if (Array.IndexOf(memory.Nodes, row.Node) is var reached && reached > place)
            {
                (furthest, place) = (row, reached);
            }
        }

        return (conclusions.Count, furthest) switch
        {
            ( > 0, _) => new RuleTrace(memory.Rule.Name, pattern, RuleTraceOutcome.Concluded) { Conclusions = conclusions.ToValueList() },
            (_, null) => new RuleTrace(memory.Rule.Name, pattern, RuleTraceOutcome.NotMet),
            (_, { } row) => new RuleTrace(memory.Rule.Name, pattern, RuleTraceOutcome.Stopped) { Stop = Stop(memory, row, place) },
        };
    }

    private Absence Stop(RuleMemory memory, Token token, int place)
    {
        var row = default(Row);
        token.Node.Fill(token, ref row);
        var step = place < memory.Rule.Steps.Count ? memory.Rule.Steps[place] : memory.Rule.Conclusion;
        return step.Stop(row, step.Reads.SelectMany(network.FactsOf));
    }

    private static IEnumerable<object> ConcludedFrom(Token token) => token.Node is not ConclusionNode ? [] : token.Outcome switch
    {
        FindingNode finding => [finding.Of(token)],
        IDerivedNode derived => [derived.Shown!.Fact],
        List<IDerivedNode> several => several.Select(derived => derived.Shown!.Fact),
        _ => [],
    };

    private static IEnumerable<Token> WithAllThatCameOfIt(Token token)
    {
        yield return token;
        for (var child = token.Node is ConclusionNode ? null : token.Outcome as Token; child is not null; child = child.NextSibling)
        {
            foreach (var row in WithAllThatCameOfIt(child))
            {
                yield return row;
            }
        }
    }
}
