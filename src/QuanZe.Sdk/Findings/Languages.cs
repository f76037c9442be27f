namespace QuanZe.Sdk.Findings;

/// <summary>The languages that users read (语言).</summary>
public static class Languages
{
    /// <summary>Simplified Chinese, the default.</summary>
    public const string Chinese = "zh-CN";

    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>All languages in which texts are complete.</summary>
    public static ValueList<string> All { get; } = [Chinese, English];
}
