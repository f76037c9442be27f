namespace QuanZe.Rules.Inference;

/// <summary>A keyed negation (除非): the row goes on when it meets no fact.</summary>
internal sealed class NegationStep<T, TKey>(
    Func<T, bool>? condition, string? conditionText, RowSelector<TKey> left, Selector<T, TKey> right, RowFunc<bool>? where, string? whereText, int position)
    : KeyedStep<T, TKey>(condition, conditionText, left, right, where, whereText, position)
    where T : class
{
    private readonly int _position = position;

    public override string Text => Sentence("unless");

    public override void Enter(Execution execution, ref Row row)
    {
        var visitor = default(IsBlocked);
        Visit(execution, ref row, ref visitor);
        if (!visitor.Found)
        {
            row[_position] = null;
            Next!.Enter(execution, ref row);
        }
    }

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts)
    {
        foreach (var blocker in facts)
        {
            if (Meets(row, blocker))
            {
                return false;
            }
        }

        return true;
    }

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
