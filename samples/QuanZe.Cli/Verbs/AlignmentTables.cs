using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary>The summary of an alignment on screen.</summary>
internal static class AlignmentTables
{
    public static void Show(Screen screen, AlignmentReport report)
    {
        var summary = AlignmentSummary.Of(report);
        screen.Title(screen.Words("对照结论", "Verdicts"));
        screen.Table([screen.Words("结论", "verdict"), screen.Words("事项数", "rows")], summary.Rows.Select(row => new[] { ReportText.Verdict(row.Verdict, screen.Language), ReportTables.Number(row.Count) }));
        foreach (var level in summary.Sameness)
        {
            screen.Line(screen.Words(
                $"{ReportText.Level(level.List.Level, screen.Language)} {level.List.Authority}：比对 {level.Compared} 项，四同或者差异有据 {level.All} 项（{ReportTables.Percent(level.All, level.Compared)}）",
                $"{ReportText.Level(level.List.Level, screen.Language)} {level.List.Authority}: {level.Compared} compared, {level.All} the same or lawfully different ({ReportTables.Percent(level.All, level.Compared)})"));
        }

        ReportTables.ShowFindings(screen, summary.Figures);
    }
}
