using QuanZe.Excel.Reading;
using QuanZe.Excel.Writing;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Docs.Tests;

// docs: tool
/// <summary>What stands behind the window: one engine for the life of the program, work on another thread, a bar and a button to stop.</summary>
internal sealed class DesktopTool
{
    private readonly Lazy<AlignmentEngine> _engine = new(() => new AlignmentEngineBuilder().Build());

    /// <summary>Aligns two files and writes the findings as a workbook. Called from the window; the window stays alive.</summary>
    /// <param name="standard">The catalogue's file.</param>
    /// <param name="county">The county's file.</param>
    /// <param name="output">Where the workbook is written.</param>
    /// <param name="today">The day the user sees on the report.</param>
    /// <param name="bar">Moves the bar; a <see cref="Progress{T}"/> made in the window calls it on the window's thread.</param>
    /// <param name="stop">The button.</param>
    /// <returns>The line below the bar.</returns>
    public Task<string> Align(string standard, string county, string output, DateOnly today, IProgress<AlignmentProgress> bar, CancellationToken stop) => Task.Run(
        () =>
        {
            var left = WorkbookReader.ReadFile(standard, new ImportOptions { ListId = "standard", Level = AdministrativeLevel.Province }, cancellation: stop);
            var right = WorkbookReader.ReadFile(county, new ImportOptions { ListId = "county", Level = AdministrativeLevel.County }, cancellation: stop);
            var report = _engine.Value.Align(new Catalogue(left.List), city: null, right.List, today, bar, stop);
            using var file = File.Create(output);
            ReportWorkbookWriter.Write(file, report);
            return $"{right.Ledgers[0].Account(Languages.Chinese)}；{report.Findings.Count} 个问题";
        },
        stop);
}
// end
