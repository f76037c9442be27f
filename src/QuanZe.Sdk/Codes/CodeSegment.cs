namespace QuanZe.Sdk.Codes;

/// <summary>A part of a code (代码段).</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its characters, in canonical form.</param>
public readonly record struct CodeSegment(CodeSegmentKind Kind, string Text);
