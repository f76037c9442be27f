using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Docs.Tests;

/// <summary>Where the worker of the guide reads and writes.</summary>
/// <param name="Inbox">Where counties lay their lists.</param>
/// <param name="Outbox">Where reports are written.</param>
/// <param name="Standard">The catalogue.</param>
internal sealed record WorkerFolders(string Inbox, string Outbox, string Standard);

// docs: worker
/// <summary>Aligns every list that is laid into a folder, two at a time, and writes its report beside it.</summary>
internal sealed partial class AlignmentWorker(AlignmentEngineSource engines, WorkerFolders folders, TimeProvider clock, IHostApplicationLifetime host, ILogger<AlignmentWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One catalogue for all counties: its index is built once and shared.
        var standard = new Catalogue(Read(folders.Standard, "standard", AdministrativeLevel.Province));
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var work = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(Directory.EnumerateFiles(folders.Inbox, "*.*"), work, (path, stop) =>
        {
            Align(standard, path, today, stop);
            return ValueTask.CompletedTask;
        });
        host.StopApplication();
    }

    private void Align(Catalogue standard, string path, DateOnly today, CancellationToken stop)
    {
        try
        {
            // The engine in use when this list begins; a swap in between concerns the next one.
            var report = engines.Current.Align(standard, city: null, Read(path, Path.GetFileNameWithoutExtension(path), AdministrativeLevel.County), today, cancellationToken: stop);
            using var page = File.CreateText(Path.Combine(folders.Outbox, Path.GetFileNameWithoutExtension(path) + ".html"));
            HtmlReport.Write(report, page);
        }
        catch (ImportException problem)
        {
            Unreadable(problem, path);
        }
    }

    private static PowerList Read(string path, string id, AdministrativeLevel level) => WorkbookReader.ReadFile(path, new ImportOptions { ListId = id, Level = level }).List;

    [LoggerMessage(1, LogLevel.Error, "{Path} is no list")]
    private partial void Unreadable(Exception problem, string path);
}
// end
