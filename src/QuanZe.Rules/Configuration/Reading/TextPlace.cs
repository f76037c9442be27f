namespace QuanZe.Rules.Configuration;

/// <summary>A place in a text (文件位置).</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in characters, counted from 1.</param>
internal readonly record struct TextPlace(int Line, int Column);
