using System.Globalization;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary>The summary of an alignment on screen.</summary>
internal static class AlignmentTables
{
    public static void Show(Screen screen, AlignmentReport report)
    {
        var summary = AlignmentSummary.Of(report);
        screen.Title(screen.Words("对照结论", "Verdicts"));
        screen.Table([screen.Words("结论", "verdict"), screen.Words("事项数", "rows")], summary.Rows.Select(row => new[] { ReportText.Verdict(row.Verdict, screen.Language), Number(row.Count) }));
        foreach (var level in summary.Sameness)
        {
            screen.Line(screen.Words(
                $"{ReportText.Level(level.List.Level, screen.Language)} {level.List.Authority}：比对 {level.Compared} 项，四同或者差异有据 {level.All} 项（{Percent(level.All, level.Compared)}）",
                $"{ReportText.Level(level.List.Level, screen.Language)} {level.List.Authority}: {level.Compared} compared, {level.All} the same or lawfully different ({Percent(level.All, level.Compared)})"));
        }

        screen.Title(screen.Words("问题", "Findings"));
        screen.Table(
            [screen.Words("编号", "code"), screen.Words("问题", "finding"), screen.Words("程度", "severity"), screen.Words("数量", "count")],
            summary.Codes.Select(entry => new[] { entry.Code.ToString(), entry.Code.Text(screen.Language).Title, ReportText.Severity(entry.Code.Severity, screen.Language), Number(entry.Count) }));
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Percent(int part, int whole) => whole == 0 ? "—" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
