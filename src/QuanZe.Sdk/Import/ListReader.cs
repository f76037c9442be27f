using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Reads published lists (读取权责清单): the front door of import. Every physical row of every sheet is accounted for.</summary>
/// <remarks>
/// <para>
/// Bad data in a file that can be read is a finding or a rejected row of the result. A file that cannot be read is an <see cref="ImportException"/>: all files are tried
/// first, every one at fault is named, and there is no result, so that nothing is half imported.
/// </para>
/// <para>Safe to call from several threads, each with its own sources.</para>
/// </remarks>
public static class ListReader
{
    /// <summary>Reads one file into a list.</summary>
    /// <param name="workbook">The file.</param>
    /// <param name="options">What the file does not say; null for the defaults.</param>
    /// <param name="progress">Told every 500 rows and at the end of each sheet; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between two rows.</param>
    /// <exception cref="ImportException">The file cannot be read.</exception>
    public static ImportResult Read(IWorkbookSource workbook, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return Read([workbook], options, progress, cancellation);
    }

    /// <summary>Reads several files into one list; ids stay unique over all of them.</summary>
    /// <param name="workbooks">The files in the order in which their items shall stand. Each is opened when its turn comes.</param>
    /// <param name="options">What the files do not say; null for the defaults.</param>
    /// <param name="progress">Told every 500 rows and at the end of each sheet; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between two rows.</param>
    /// <exception cref="ImportException">At least one file cannot be read.</exception>
    public static ImportResult Read(IEnumerable<IWorkbookSource> workbooks, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workbooks);
        var run = new ImportRun(options ?? ImportOptions.Default);
        var faults = new List<ImportException>();
        var number = 0;
        foreach (var workbook in workbooks)
        {
            try
            {
                ReadFile(run, workbook, ++number, progress, cancellation);
            }
            catch (ImportException fault)
            {
                faults.Add(fault);
            }
        }

        return faults.Count switch
        {
            0 => run.Result(),
            _ => throw new ImportException(faults.SelectMany(fault => fault.Findings).Select(finding => Of(run, finding)).ToValueList(), faults[0]),
        };
    }

    private static void ReadFile(ImportRun run, IWorkbookSource workbook, int number, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        run.Characters = 0;
        var before = run.Ledgers.Count;
        foreach (var sheet in workbook.ReadSheets())
        {
            cancellation.ThrowIfCancellationRequested();
            new SheetReader(run, workbook.FileName, number, sheet, progress).Read(cancellation);
        }

        // Sheets with text and no header are reported one by one; a file without any text would pass unseen.
        if (run.Ledgers.Skip(before).All(ledger => ledger.HeaderRow == 0 && ledger.RejectedRows == 0))
        {
            run.Report(FindingCodes.NoHeader, new(workbook.FileName), "0", [workbook.FileName, "0"]);
        }

        run.Add(new SourceFile(workbook.FileName, workbook.Sha256));
    }

    // A source does not know the list for which it is read.
    private static Finding Of(ImportRun run, Finding finding) =>
        new(finding.Code, finding.Subject with { ListId = run.Options.ListId, Level = run.Options.Level }, finding.Element, finding.Expected, finding.Actual) { Arguments = finding.Arguments };
}
