using CsCheck;
using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>Row accounting is a law: it holds on every published sheet, however it is mutated. Harmless mutations change no item.</summary>
public sealed class RowAccountingLawTests
{
    private const int RunsPerSheet = 2;

    private static readonly Lazy<IReadOnlyList<(MutableSheet Sheet, ImportResult Before)>> Sheets = new(ReadSheets);

    private static IEnumerable<string> HarmlessNames => SheetMutations.Harmless.Keys;

    private static IEnumerable<string> UntypingNames => SheetMutations.Untyping.Keys;

    private static IEnumerable<string> HarmfulNames => SheetMutations.Harmful.Keys;

    [TestCaseSource(nameof(HarmlessNames))]
    public void Read_HarmlessMutation_GivesTheSameItems(string mutation) =>
        Run(SheetMutations.Harmless[mutation], (before, after) =>
        {
            Assert.That(Names(after), Is.EqualTo(Names(before)));
            Assert.That(after.List.Items.Select(item => item.Type), Is.EqualTo(before.List.Items.Select(item => item.Type)));
        });

    [TestCaseSource(nameof(UntypingNames))]
    public void Read_MutationOfTypes_GivesTheSameItemsButForTheirTypes(string mutation) =>
        Run(SheetMutations.Untyping[mutation], (before, after) => Assert.That(Names(after), Is.EqualTo(Names(before))));

    [TestCaseSource(nameof(HarmfulNames))]
    public void Read_HarmfulMutation_AccountsForEveryRow(string mutation) => Run(SheetMutations.Harmful[mutation], (_, _) => { });

    [Test]
    public void Read_ItemRowDeleted_GivesAllOthers()
    {
        string? deleted = null;
        Run(
            target => deleted = target.DeleteItem(),
            (before, after) => Assert.That(Names(after), Is.EqualTo(before.List.Items.Where(item => item.Id != deleted).Select(item => item.FullName))));
    }

    [Test]
    public void Read_UnknownWordForTheName_RejectsEveryRow() =>
        Run(SheetMutations.Harmful["unknown word for the name"], (_, after) =>
        {
            Assert.That(after.List.Items, Is.Empty);
            Assert.That(after.RejectedRows.Select(row => row.Reason), Is.All.EqualTo(RowReason.NoHeader));
        });

    private static void Run(Action<MutationTarget> mutate, Action<ImportResult, ImportResult> check)
    {
        foreach (var (sheet, before) in Sheets.Value)
        {
            Gen.Int.Sample(
                seed =>
                {
                    var target = new MutationTarget(sheet, before, new Random(seed));
                    mutate(target);
                    var after = target.Sheet.Read();
                    AssertAccounts(target.Sheet, after);
                    check(before, after);
                },
                iter: RunsPerSheet,
                threads: 1);
        }
    }

    private static void AssertAccounts(MutableSheet sheet, ImportResult result)
    {
        var ledger = result.Ledgers.Single();
        Assert.That(ledger.Rows.Select(row => row.Row), Is.EqualTo(Enumerable.Range(1, sheet.Rows.Count)));
        Assert.That(ledger.ItemRows + ledger.ContinuationRows + ledger.HeadingRows + ledger.BlankRows + ledger.RejectedRows, Is.EqualTo(ledger.RowCount));
        Assert.That(ledger.Rows.Where(row => row.Kind == RowKind.Item).Select(row => row.ItemId), Is.EqualTo(result.List.Items.Select(item => item.Id)));
        Assert.That(result.List.Items.Select(item => item.Id), Is.Unique);
        Assert.That(result.RejectedRows.Select(row => row.Row), Is.EqualTo(ledger.Rows.Where(row => row.Kind == RowKind.Rejected).Select(row => row.Row)));
        Assert.That(result.RejectedRows.Where(row => row.Cells.IsEmpty), Is.Empty);
    }

    private static IEnumerable<string> Names(ImportResult result) => result.List.Items.Select(item => item.FullName);

    private static List<(MutableSheet Sheet, ImportResult Before)> ReadSheets()
    {
        var sheets = new List<(MutableSheet, ImportResult)>();
        foreach (var path in Directory.EnumerateFiles(SharedData.PathTo("workbooks"), "*.xls*").Order(StringComparer.Ordinal))
        {
            foreach (var source in new ExcelSource(Path.GetFileName(path), File.ReadAllBytes(path)).ReadSheets())
            {
                var sheet = new MutableSheet(source.Name, [.. source.ReadRows().Select(row => row.Cells.ToArray())], [.. source.MergedRanges]);
                var before = sheet.Read();
                if (!before.List.Items.IsEmpty)
                {
                    sheets.Add((sheet, before));
                }
            }
        }

        return sheets;
    }
}
