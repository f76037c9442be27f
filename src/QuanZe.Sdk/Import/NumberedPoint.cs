namespace QuanZe.Sdk.Import;

/// <summary>One point of a numbered text (编号条目).</summary>
/// <param name="Number">The number printed before it; 0 when there is none.</param>
/// <param name="Start">Where its text begins, behind the number.</param>
/// <param name="Marker">Where its number begins.</param>
internal readonly record struct NumberedPoint(int Number, int Start, int Marker);
