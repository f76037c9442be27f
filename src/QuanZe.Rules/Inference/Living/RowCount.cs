namespace QuanZe.Rules.Inference.Living;

/// <summary>Counts the rows of one rule (行数统计).</summary>
internal sealed class RowCount
{
    private int _held;
    private int _complete;

    /// <summary>Counts a row and all that came of it.</summary>
    public void Add(Token token)
    {
        _held++;
        _complete += token.Node is ConclusionNode ? 1 : 0;
        for (var child = token.Outcome as Token; child is not null; child = child.NextSibling)
        {
            Add(child);
        }
    }

    public RuleRows Of(CompiledRule rule) => new(rule.Name, _held, _complete);
}
