namespace QuanZe.Sdk.Mandate;

/// <summary>One line of a regulation's text and what it was taken for (段落).</summary>
/// <param name="Line">The line counted from 1.</param>
/// <param name="Kind">What it was taken for. A line that holds several points is what its first point is.</param>
/// <param name="Text">The line without white space at its ends.</param>
public sealed record RegulationParagraph(int Line, ParagraphKind Kind, string Text);
