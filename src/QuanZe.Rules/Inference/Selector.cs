namespace QuanZe.Rules.Inference;

/// <summary>The keys of one side of a join (键): exactly one, or any number.</summary>
/// <remarks>One of the two delegates is set.</remarks>
internal readonly record struct Selector<TSource, TKey>(Func<TSource, TKey>? One, Func<TSource, IReadOnlyCollection<TKey>>? Many, string Text);

/// <summary>The keys of the left side over the facts met so far.</summary>
internal readonly record struct RowSelector<TKey>(RowFunc<TKey>? One, RowFunc<IReadOnlyCollection<TKey>>? Many, string Text);
