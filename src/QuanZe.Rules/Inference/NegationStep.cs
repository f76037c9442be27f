using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>A keyed negation (除非): the row goes on when it meets no fact.</summary>
internal sealed class NegationStep<T, TKey>(
    Func<T, bool>? condition, string? conditionText, RowSelector<TKey> left, Selector<T, TKey> right, RowFunc<bool>? where, string? whereText, int position)
    : KeyedStep<T, TKey>(condition, conditionText, left, right, where, whereText, position)
    where T : class
{
    public override bool IsNegation => true;

    public override string Text => Sentence("unless");

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        var visitor = default(IsBlocked);
        Visit(execution, ref row, ref visitor);
        if (!visitor.Found)
        {
            Next!.Enter(execution, ref row);
        }
    }

    public override StepNode Remember(Network network, StepNode? next, int arity) => new NegationNode<T, TKey>(network, this, RightOf(network), next!, arity);

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => Refusal(row, fact, facts) is null;

    public override Absence? Refusal(in Row row, object? fact, IEnumerable<object> facts)
    {
        foreach (var blocker in facts)
        {
            if (Compare(row, blocker) is null)
            {
                return new Absence(AbsenceReason.Blocked, Text) { Blocker = blocker };
            }
        }

        return null;
    }

    public override Absence Stop(in Row row, IEnumerable<object> facts) => Refusal(row, null, facts) ?? new Absence(AbsenceReason.Condition, Text);

    private struct IsBlocked : IVisitor
    {
        public bool Found { get; private set; }

        public bool Meet(ref Row row)
        {
            Found = true;
            return false;
        }
    }
}
