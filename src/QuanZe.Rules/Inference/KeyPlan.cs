using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>What an index holds (索引说明): the same for every run and session of a book.</summary>
internal abstract class KeyPlan
{
    public abstract Type FactType { get; }

    /// <summary>An empty index for a session.</summary>
    public abstract RightIndex Open();

    /// <summary>How full an index of this plan is.</summary>
    public abstract IndexProfile Describe(object index);
}

/// <inheritdoc/>
internal sealed class KeyPlan<T, TKey>(KeyReader<T, TKey> reader, IEqualityComparer<TKey>? comparer) : KeyPlan
    where T : class
{
    public override Type FactType => typeof(T);

    public override RightIndex Open() => new RightIndex<T, TKey>(reader, new KeyIndex<TKey>(comparer));

    public override IndexProfile Describe(object index)
    {
        var keys = (KeyIndex<TKey>)index;
        var (count, fullest, length) = (0, -1, 0);
        foreach (var head in keys.Heads())
        {
            count++;
            if (keys.Length(head) is var shared && shared > length)
            {
                (fullest, length) = (head, shared);
            }
        }

        return new IndexProfile(typeof(T).Name, reader.Text, keys.Count, count, fullest < 0 ? "" : keys.Key(fullest)?.ToString() ?? "", length);
    }
}
