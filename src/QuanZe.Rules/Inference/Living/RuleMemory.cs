namespace QuanZe.Rules.Inference.Living;

/// <summary>What a session remembers of one rule (规则记忆): its steps with the rows that have come to them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Nodes">The steps in order; the conclusion last.</param>
/// <param name="Groups">The groups it begins with; null when it begins with single facts.</param>
internal sealed record RuleMemory(CompiledRule Rule, StepNode[] Nodes, GroupNode? Groups)
{
    public StepNode First => Nodes[0];
}
