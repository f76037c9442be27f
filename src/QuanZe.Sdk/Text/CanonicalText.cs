namespace QuanZe.Sdk.Text;

/// <summary>Canonical forms of names without a log (规范文本), for loops over whole lists.</summary>
/// <remarks>
/// Gives exactly the texts of <see cref="NormalisedText"/>, because the same code makes both. Idempotent: the canonical form of a
/// canonical form is itself. Stateless and safe to share.
/// </remarks>
public static class CanonicalText
{
    // Names have up to 140 characters; longer texts are folded on the heap.
    private const int StackLimit = 192;

    /// <summary>The canonical form of a text.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="form">How far to go.</param>
    /// <returns>The same instance when the text is canonical already.</returns>
    public static string Of(string? text, TextForm form = TextForm.Comparison) => string.IsNullOrEmpty(text) ? "" : Changed(text, form) ?? text;

    /// <summary>The canonical form of a part of a text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="form">How far to go.</param>
    public static string Of(ReadOnlySpan<char> text, TextForm form = TextForm.Comparison) => text.IsEmpty ? "" : Changed(text, form) ?? text.ToString();

    private static string? Changed(ReadOnlySpan<char> text, TextForm form)
    {
        if (QuietText.IsQuiet(text))
        {
            return null;
        }

        var size = TextCanonicaliser.BufferSize(text);
        Span<char> characters = size <= StackLimit ? stackalloc char[StackLimit] : new char[size];
        Span<int> positions = size <= StackLimit ? stackalloc int[StackLimit] : new int[size];
        var canonicaliser = new TextCanonicaliser(text, characters, positions, log: null);
        canonicaliser.Run(form);
        return canonicaliser.Text.SequenceEqual(text) ? null : canonicaliser.Text.ToString();
    }
}
