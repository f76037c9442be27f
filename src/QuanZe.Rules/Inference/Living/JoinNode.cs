namespace QuanZe.Rules.Inference.Living;

/// <summary>The memory of a join: each pair that meets is a token behind it. Facts that go take their tokens with them.</summary>
internal sealed class JoinNode<T, TKey>(Network network, KeyedStep<T, TKey> step, KeyIndex<TKey> right, StepNode next, int arity)
    : KeyedNode<T, TKey>(network, step, right, next, arity)
    where T : class
{
    protected override void MeetFromLeft(Token token, FactNode fact) => Pass(token, fact);

    protected override void MeetFromRight(Token token, FactNode fact, bool appears) => Pass(token, fact);
}
