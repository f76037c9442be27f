namespace QuanZe.Sdk.Text;

/// <summary>A part of two compared texts (文字片段).</summary>
/// <param name="Kind">Whether both have it, or only one.</param>
/// <param name="Text">The part.</param>
public readonly record struct TextSegment(SegmentKind Kind, string Text);

/// <summary>Which text has a part (片段归属).</summary>
public enum SegmentKind
{
    /// <summary>Both texts.</summary>
    Equal = 0,

    /// <summary>The expected text only.</summary>
    Removed = 1,

    /// <summary>The actual text only.</summary>
    Added = 2,
}
