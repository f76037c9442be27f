namespace QuanZe.Sdk.Codes;

/// <summary>The code of an administrative division (行政区划代码).</summary>
public readonly record struct DivisionCode
{
}
