namespace QuanZe.Rules.Inference;

/// <summary>Joins the one settings fact of a type without a key (设置事实).</summary>
internal sealed class SettingsStep<T>(int position) : Step
    where T : class
{
    public override IEnumerable<Type> Reads => [typeof(T)];

    public override bool AddsFact => true;

    public override string Text => $"with {typeof(T).Name}";

    public override void Enter(Execution execution, ref Row row)
    {
        var facts = execution.Facts.Of(typeof(T));
        if (facts.Count > 1)
        {
            throw new InvalidOperationException($"With<{typeof(T).Name}> needs a fact that exists once; there are {facts.Count}. Join by key instead.");
        }

        if (facts.Count == 1)
        {
            row[position] = facts[0];
            Next!.Enter(execution, ref row);
        }
    }

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => fact is T;
}
