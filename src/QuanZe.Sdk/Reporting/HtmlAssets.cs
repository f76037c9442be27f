namespace QuanZe.Sdk.Reporting;

/// <summary>The style and the scripts of the pages (页面样式与脚本), embedded files of the library.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = Read("report.css");

    public static string FindingsScript { get; } = Read("findings.js");

    public static string AlignedScript { get; } = Read("aligned.js");

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream($"QuanZe.Sdk.Reporting.Assets.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
