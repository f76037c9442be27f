namespace QuanZe.Sdk.Codes;

/// <summary>How many codes of a list a scheme reads without a doubt (编码规则识别).</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Read">The number of codes that it reads, sound or normalisable.</param>
/// <param name="Total">The number of cells that hold a code.</param>
public sealed record CodeSchemeShare(ICodeScheme Scheme, int Read, int Total);
