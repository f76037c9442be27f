namespace QuanZe.Sdk.Reporting;

/// <summary>The style and the script of the page (页面样式与脚本), embedded files of the library.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream($"QuanZe.Sdk.Reporting.Assets.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
