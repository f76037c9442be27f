using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>Writes a report as one self-contained page (网页报告): no network, prints on A4, reads without scripts.</summary>
/// <remarks>Every text from a list is escaped. The aligned table is data in the page and rendered a page at a time; findings stand in the page itself.</remarks>
public static class HtmlReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">The target, UTF-8; left open.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ListReport report, TextWriter writer, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var known = language == Languages.English ? Languages.English : Languages.Chinese;
        HtmlPage page = report switch
        {
            CheckReport check => new HtmlCheckPage(check, writer, known),
            _ => new HtmlAlignmentPage((AlignmentReport)report, writer, known),
        };
        page.Write();
    }
}
