namespace QuanZe.Rules.Inference.Living;

/// <summary>The facts of a session under one key (会话索引), shared by all steps that ask by it.</summary>
internal abstract class RightIndex
{
    /// <summary>Enters a fact; returns its last entry, or -1.</summary>
    public abstract int Enter(FactNode fact);

    /// <summary>Takes a fact out by its last entry.</summary>
    public abstract void Leave(int entry);

    /// <summary>The index itself, for profiles.</summary>
    public abstract object Content { get; }
}

/// <inheritdoc/>
internal sealed class RightIndex<T, TKey>(KeyReader<T, TKey> reader, KeyIndex<TKey> index) : RightIndex
    where T : class
{
    public KeyIndex<TKey> Index => index;

    public override object Content => index;

    public override int Enter(FactNode fact) => reader.Enter(index, (T)fact.Fact, fact);

    public override void Leave(int entry)
    {
        while (entry >= 0)
        {
            entry = index.Remove(entry);
        }
    }
}
