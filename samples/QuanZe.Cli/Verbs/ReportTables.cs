using System.Globalization;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary>What the reports of all verbs show on screen: the findings by code.</summary>
internal static class ReportTables
{
    public static void ShowFindings(Screen screen, FindingFigures figures)
    {
        screen.Title(screen.Words("问题", "Findings"));
        screen.Table(
            [screen.Words("编号", "code"), screen.Words("问题", "finding"), screen.Words("程度", "severity"), screen.Words("数量", "count")],
            figures.Codes.Select(entry => new[] { entry.Code.ToString(), entry.Code.Text(screen.Language).Title, ReportText.Severity(entry.Code.Severity, screen.Language), Number(entry.Count) }));
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Percent(int part, int whole) => whole == 0 ? "—" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    public static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}
