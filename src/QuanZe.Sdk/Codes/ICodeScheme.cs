namespace QuanZe.Sdk.Codes;

/// <summary>A way of coding items: what the parts of a code are and what they mean (编码规则).</summary>
/// <remarks>
/// Implementations are immutable and safe to share. A host brings its own scheme by implementing this, or, where all parts have fixed
/// widths, by making a <see cref="FixedWidthCodeScheme"/>.
/// </remarks>
public interface ICodeScheme
{
    /// <summary>The id by which settings name the scheme, for example <c>national</c>.</summary>
    public string Id { get; }

    /// <summary>The title in Chinese.</summary>
    public string Title { get; }

    /// <summary>Reads the text of a code; never throws. What is not of the scheme comes back unread, with a diagnosis.</summary>
    /// <param name="text">The cell.</param>
    public CodeReading Read(string? text);
}
