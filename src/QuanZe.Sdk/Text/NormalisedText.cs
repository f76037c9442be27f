namespace QuanZe.Sdk.Text;

/// <summary>A text with its canonical forms and every rewrite that led to them (规范化文本).</summary>
/// <remarks>
/// What carries meaning stays: brackets such as <c>（变更）</c> or <c>（不包括…）</c>, article numbers, <c>新办</c>, <c>非</c>, <c>的</c>
/// and <c>之</c>. Immutable and safe to share; two are equal when their raw texts are.
/// </remarks>
public sealed record NormalisedText
{
    private NormalisedText(string raw, string plain, string comparison, ValueList<Rewrite> rewrites)
    {
        Raw = raw;
        Plain = plain;
        Comparison = comparison;
        Rewrites = rewrites;
    }

    /// <summary>The empty text.</summary>
    public static NormalisedText Empty { get; } = new("", "", "", []);

    /// <summary>The text as published.</summary>
    public string Raw { get; }

    /// <summary>The canonical form in typography (<see cref="TextForm.Plain"/>): two texts that agree in it read alike.</summary>
    public string Plain { get; }

    /// <summary>The plain form without marks of the level (<see cref="TextForm.Comparison"/>): what names are compared by.</summary>
    public string Comparison { get; }

    /// <summary>Every rewrite, in the order in which it was made.</summary>
    public ValueList<Rewrite> Rewrites { get; }

    /// <summary>The marks of the level that were taken off, for a rule that names them as the ground of a difference; empty when there were none.</summary>
    public IEnumerable<Rewrite> LevelMarks => Rewrites.Where(rewrite => rewrite.Kind == RewriteKind.LevelMark);

    /// <summary>Whether a mark of the level was taken off (层级标注).</summary>
    public bool HasLevelMark => !string.Equals(Plain, Comparison, StringComparison.Ordinal);

    /// <summary>Brings a text to its canonical forms and logs the way.</summary>
    /// <param name="raw">The text as published; null counts as empty.</param>
    public static NormalisedText Of(string? raw)
    {
        if (string.IsNullOrEmpty(raw))
        {
            return Empty;
        }

        var size = TextCanonicaliser.BufferSize(raw);
        var log = new List<Rewrite>();
        var canonicaliser = new TextCanonicaliser(raw, new char[size], new int[size], log);
        canonicaliser.Run(TextForm.Plain);
        var plain = canonicaliser.Text.ToString();
        canonicaliser.Run(TextForm.Comparison);
        return new(raw, plain, canonicaliser.Text.ToString(), log.ToValueList());
    }

    /// <summary>The text in a form.</summary>
    /// <param name="form">The form.</param>
    public string In(TextForm form) => form == TextForm.Plain ? Plain : Comparison;

    /// <inheritdoc/>
    public bool Equals(NormalisedText? other) => other is not null && string.Equals(Raw, other.Raw, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Raw);

    /// <summary>The raw text.</summary>
    public override string ToString() => Raw;
}
