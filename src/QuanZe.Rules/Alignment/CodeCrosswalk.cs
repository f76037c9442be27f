namespace QuanZe.Rules.Alignment;

/// <summary>Two base codes that are declared to be one item (编码对照): national and provincial, old and new. A fact that hosts add.</summary>
/// <param name="upperCode">The base code in the upper list.</param>
/// <param name="lowerCode">The base code in the lower list.</param>
public sealed class CodeCrosswalk(string upperCode, string lowerCode)
{
    /// <summary>The base code in the upper list.</summary>
    public string UpperCode { get; } = upperCode;

    /// <summary>The base code in the lower list.</summary>
    public string LowerCode { get; } = lowerCode;
}
