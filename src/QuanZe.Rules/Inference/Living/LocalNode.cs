namespace QuanZe.Rules.Inference.Living;

/// <summary>A step that looks at the row alone, as the value of a parameter does. It remembers nothing but its rows.</summary>
internal sealed class LocalNode(Network network, Step step, StepNode? next, int arity) : StepNode(network, next, arity)
{
    public override void Enter(Token token)
    {
        Network.Look(token);
        var row = default(Row);
        Fill(token, ref row);
        var added = step.Supply(row);
        if ((added is not null || !step.AddsFact) && step.Admits(row, added, []))
        {
            Pass(token, added is null ? null : new FactNode(added, null));
        }
    }
}
