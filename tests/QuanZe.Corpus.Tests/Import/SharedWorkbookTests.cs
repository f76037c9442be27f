using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>The fifteen published workbooks against the counts of a careful reader. No expectation of EXPECTED.csv was found wrong.</summary>
public sealed class SharedWorkbookTests
{
    private static readonly Dictionary<string, ImportResult> Results = new(StringComparer.Ordinal);

    private static ImportResult Import(string workbook)
    {
        lock (Results)
        {
            return Results.TryGetValue(workbook, out var result)
                ? result
                : Results[workbook] = WorkbookReader.ReadFile(SharedData.PathTo("workbooks", workbook));
        }
    }

    private static IEnumerable<(ExpectedSheet Expected, SheetLedger Ledger, PowerItem[] Items)> Sheets()
    {
        foreach (var expected in ExpectedSheet.ReadAll())
        {
            var result = Import(expected.Workbook);
            var ledger = result.Ledgers.Single(ledger => ledger.Sheet == expected.Sheet);
            yield return (expected, ledger, [.. result.List.Items.Where(item => item.Origin.Sheet == expected.Sheet)]);
        }
    }

    [Test]
    public void ReadFile_PublishedWorkbooks_GivesTheCountsOfACarefulReader()
    {
        var sheets = Sheets().ToArray();

        Assert.That(sheets, Has.Length.EqualTo(25));
        Assert.Multiple(() =>
        {
            foreach (var (expected, ledger, items) in sheets)
            {
                var place = $"{expected.Workbook}#{expected.Sheet}";
                Assert.That(ledger.Visibility == SheetVisibility.Visible ? "visible" : "hidden", Is.EqualTo(expected.Columns["sheet_state"]), place);
                Assert.That(ledger.HeaderRow, Is.EqualTo(expected.Number("header_row")), $"{place} header");
                Assert.That(ledger.Count(RowReason.AboveHeader), Is.EqualTo(expected.Number("title_rows")), $"{place} titles");
                Assert.That(ledger.ItemRows, Is.EqualTo(expected.Number("item_rows")), $"{place} items");
                Assert.That(items, Has.Length.EqualTo(expected.Number("item_rows")), $"{place} items of the list");
                Assert.That(items.Count(IsNumbered), Is.EqualTo(expected.Number("numbered_rows")), $"{place} numbered");
                Assert.That(items.Count(item => Shows(item, "事项名称", "项目")), Is.EqualTo(expected.Number("named_rows")), $"{place} named");
                Assert.That(items.Count(item => Shows(item, "子项名称") && !Shows(item, "事项名称")), Is.EqualTo(expected.Number("sub_item_only_rows")), $"{place} sub-item only");
                Assert.That(ledger.ContinuationRows, Is.EqualTo(expected.Number("continuation_rows")), $"{place} continuation");
                Assert.That(ledger.Count(RowReason.Note), Is.EqualTo(expected.Number("footnote_rows")), $"{place} footnotes");
                Assert.That(ledger.Count(RowReason.CoveredText), Is.EqualTo(expected.Number("covered_rows")), $"{place} covered");
                Assert.That(items.FirstOrDefault()?.Origin.Row ?? 0, Is.EqualTo(expected.Number("first_item_row")), $"{place} first");
                Assert.That(items.LastOrDefault()?.Origin.Row ?? 0, Is.EqualTo(expected.Number("last_item_row")), $"{place} last");
                Assert.That(ledger.MergedRanges, Is.EqualTo(expected.Number("merged_ranges")), $"{place} merged");
                Assert.That(ledger.Rows.Count(row => row.IsHidden), Is.EqualTo(expected.Number("hidden_rows")), $"{place} hidden rows");
                var types = items.GroupBy(item => item.Type.ChineseName()).ToDictionary(group => group.Key, group => group.Count());
                Assert.That(types, Is.EquivalentTo(expected.Types()), $"{place} types");
            }
        });
    }

    [Test]
    public void ReadFile_PublishedWorkbooks_AccountsForEveryRow()
    {
        // Read before the block: a test cannot be skipped inside one.
        var sheets = Sheets().ToList();
        Assert.Multiple(() =>
        {
            foreach (var (expected, ledger, _) in sheets)
            {
                Assert.That(ledger.Rows.Select(row => row.Row), Is.EqualTo(Enumerable.Range(1, ledger.RowCount)), expected.Workbook);
                Assert.That(
                    ledger.ItemRows + ledger.ContinuationRows + ledger.HeadingRows + ledger.BlankRows + ledger.RejectedRows,
                    Is.EqualTo(ledger.RowCount),
                    ledger.ToString());
            }
        });
    }

    [Test]
    public void ReadFile_PublishedWorkbooks_GivesEveryItemAName()
    {
        var items = ExpectedSheet.ReadAll().Select(sheet => sheet.Workbook).Distinct().SelectMany(workbook => Import(workbook).List.Items).ToArray();

        Assert.That(items, Has.Length.EqualTo(1027));
        Assert.That(items.Where(item => item.Name.Length == 0), Is.Empty);
        Assert.That(items.Count(item => item.Origin.Inherited.Contains(ItemElement.Name)), Is.EqualTo(9), "人社 8, 国动办 1");
        Assert.That(items.Where(item => item.Basis.IsEmpty), Is.Empty);
        Assert.That(items.Where(item => item.Body.IsEmpty), Is.Empty);
    }

    private static bool IsNumbered(PowerItem item) =>
        item.Origin.Cells.Any(cell => cell is { Heading: "序号", IsCovered: false } && cell.Text.Trim().All(c => char.IsAsciiDigit(c)));

    private static bool Shows(PowerItem item, params string[] headings) => item.Origin.Cells.Any(cell => !cell.IsCovered && headings.Contains(cell.Heading));
}
