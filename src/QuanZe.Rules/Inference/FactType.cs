namespace QuanZe.Rules.Inference;

/// <summary>What a book does with facts of one runtime type (事实类型): which patterns read them and from which level on they are complete.</summary>
internal sealed class FactType
{
    public FactType(Type type, RulePlan plan)
    {
        Type = type;
        StatesSameness = typeof(IStatesSameness).IsAssignableFrom(type);
        Reads = [.. plan.TypesRead.Where(read => read.IsAssignableFrom(type))];
        Level = Reads.Select(plan.LevelOf).DefaultIfEmpty(int.MaxValue).Min();
        Indexes = [.. Enumerable.Range(0, plan.Indexes.Length).Where(slot => plan.Indexes[slot].FactType.IsAssignableFrom(type))];
    }

    public Type Type { get; }

    /// <summary>Whether derived facts of the type may be one.</summary>
    public bool StatesSameness { get; }

    /// <summary>The types under which rules read such facts.</summary>
    public Type[] Reads { get; }

    /// <summary>The level at which the first rule may read them, so that all must be there.</summary>
    public int Level { get; }

    /// <summary>The slots of the indexes that may hold them.</summary>
    public int[] Indexes { get; }

    /// <summary>What is wrong when a rule yields such a fact without stating it: a reader of the same or a lower level may have been passed by.</summary>
    public InvalidOperationException Late(CompiledRule writer) => new(
        $"{writer.Name} states that it yields {writer.Derives!.Name} and yields a {Type.Name}, which other rules read under a type that {writer.Derives.Name} is not. State that type.");
}
