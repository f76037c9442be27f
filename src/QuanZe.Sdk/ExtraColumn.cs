namespace QuanZe.Sdk;

/// <summary>A column that the model does not know, kept verbatim (其他列).</summary>
/// <param name="Heading">The heading as it stands, or <c>#14</c> for the fourteenth column when it has none.</param>
/// <param name="Text">The cell as it stands.</param>
public sealed record ExtraColumn(string Heading, string Text);
