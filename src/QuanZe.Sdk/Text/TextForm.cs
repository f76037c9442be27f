namespace QuanZe.Sdk.Text;

/// <summary>How far a text is brought to a canonical form (规范化程度).</summary>
public enum TextForm
{
    /// <summary>Typography only: width, spaces, brackets, quotes, slips of the pen, numbering (排版规范化).</summary>
    Plain = 0,

    /// <summary>Typography, and marks of the level taken off: <c>（县级）</c>, <c>权限内</c>, <c>市本级</c> (比对规范化).</summary>
    Comparison,
}
