using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>A keyed join (联结): the row goes on with every fact it meets.</summary>
internal class JoinStep<T, TKey>(
    Func<T, bool>? condition, string? conditionText, RowSelector<TKey> left, Selector<T, TKey> right, RowFunc<bool>? where, string? whereText, int position)
    : KeyedStep<T, TKey>(condition, conditionText, left, right, where, whereText, position)
    where T : class
{
    public override bool AddsFact => true;

    public override string Text => Sentence("and");

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        var visitor = new GoOn(execution, Next!);
        Visit(execution, ref row, ref visitor);
    }

    public override StepNode Remember(Network network, StepNode? next, int arity) => new JoinNode<T, TKey>(network, this, RightOf(network), next!, arity);

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => Compare(row, fact) is null;

    private readonly struct GoOn(Execution execution, Step next) : IVisitor
    {
        public bool Meet(ref Row row)
        {
            next.Enter(execution, ref row);
            return true;
        }
    }
}
