using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>Joins the one settings fact of a type without a key (设置事实): a join in which both sides have the same key always.</summary>
internal sealed class SettingsStep<T>(int position)
    : JoinStep<T, byte>(null, null, new RowSelector<byte>((in Row _) => 0, null, ""), new Selector<T, byte>(_ => 0, null, ""), null, null, position)
    where T : class
{
    public override string Text => $"with {typeof(T).Name}";

    public override void Enter(Execution execution, ref Row row)
    {
        RefuseSeveral(execution.Facts.Of(typeof(T)).Count);
        base.Enter(execution, ref row);
    }

    public override StepNode Remember(Network network, StepNode? next, int arity)
    {
        var settings = RightOf(network);
        return new JoinNode<T, byte>(network, this, settings, next!, arity) { BeforeMeeting = () => RefuseSeveral(settings.Count) };
    }

    private static void RefuseSeveral(int count)
    {
        if (count > 1)
        {
            throw new InvalidOperationException($"With<{typeof(T).Name}> needs a fact that exists once; there are {count}. Join by key instead.");
        }
    }
}
