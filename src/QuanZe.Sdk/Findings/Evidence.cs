namespace QuanZe.Sdk.Findings;

/// <summary>A place in the files that a finding rests on (佐证): file, sheet, row, element and the text that stands there.</summary>
/// <param name="ListId">The id of the list, for example <c>province</c>.</param>
/// <param name="File">The file; empty when the item came from none.</param>
/// <param name="Sheet">The sheet; empty for CSV and JSON.</param>
/// <param name="Row">The row counted from 1; 0 when there is none.</param>
/// <param name="Element">The element whose text is quoted.</param>
/// <param name="Text">The text as published; empty when the element is blank.</param>
public sealed record Evidence(string ListId, string File, string Sheet, int Row, ItemElement Element, string Text);
