namespace QuanZe.Sdk.Text;

/// <summary>One change made on the way to the canonical form (改写).</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Position">Where it begins in the raw text, counted from 0.</param>
/// <param name="From">What stood there; earlier rewrites may already have touched it.</param>
/// <param name="To">What stands there now; empty when it was taken out, equal to <paramref name="From"/> for a mere note.</param>
public readonly record struct Rewrite(RewriteKind Kind, int Position, string From, string To)
{
    /// <summary>The change as <c>kind@position "from" → "to"</c>.</summary>
    public override string ToString() => $"{Kind}@{Position} \"{From}\" → \"{To}\"";
}
