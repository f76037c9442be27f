using CsCheck;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

/// <summary>The law of row accounting on sheets made of the words that lists are made of, thrown together at random.</summary>
public sealed class RowAccountingTests
{
    private static readonly string?[] Words =
    [
        null, null, null, "", " ", "\u200b", "1", "2", "7,8", "甲许可", "对乙的处罚", "行政许可", "行政处罚", "《甲法》第一条", "某局", "无",
        "序号", "事项名称", "权力类型", "实施依据", "合计", "备注：某", "一、行政检查（共2项）", "部门名称：某局", "1.新办", "1.23E+19",
    ];

    private static readonly Gen<string?> Cell = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<MergedRange> Range =
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 8], Gen.Int[0, 4], Gen.Int[0, 4], (row, column, rows, columns) => new MergedRange(row, column, row + rows, column + columns));

    private static readonly Gen<(string?[][] Rows, MergedRange[] Merges, int Header)> Sheet =
        Gen.Select(Cell.Array[0, 8].Array[0, 14], Range.Array[0, 6], Gen.Int[-1, 3]);

    [Test]
    public void Read_AnySheet_AccountsForEveryRowOnce() =>
        Sheet.Sample(
            sheet =>
            {
                var rows = sheet.Rows.ToList();
                if (sheet.Header >= 0)
                {
                    rows.Insert(Math.Min(sheet.Header, rows.Count), Sheets.Header);
                }

                var result = Sheets.Read(rows, null, sheet.Merges);

                var ledger = result.Ledgers.Single();
                Assert.That(ledger.Rows.Select(row => row.Row), Is.EqualTo(Enumerable.Range(1, rows.Count)));
                Assert.That(ledger.ItemRows + ledger.ContinuationRows + ledger.HeadingRows + ledger.BlankRows + ledger.RejectedRows, Is.EqualTo(rows.Count));
                Assert.That(ledger.Rows.Where(row => row.Kind == RowKind.Item).Select(row => row.ItemId), Is.EqualTo(result.List.Items.Select(item => item.Id)));
                Assert.That(result.List.Items.Select(item => item.Id), Is.Unique);
                Assert.That(result.RejectedRows.Select(row => row.Row), Is.EqualTo(ledger.Rows.Where(row => row.Kind == RowKind.Rejected).Select(row => row.Row)));
            },
            iter: 3000,
            threads: 1);

    [Test]
    public void Read_AnySheet_LosesNoTextOfAnItem() =>
        Sheet.Sample(
            sheet =>
            {
                List<string?[]> rows = [Sheets.Header, .. sheet.Rows];

                var result = Sheets.Read(rows, null, sheet.Merges);

                foreach (var row in result.Ledgers.Single().Rows.Where(row => row.ItemId is not null && row.Reason != RowReason.RepeatsRowAbove))
                {
                    var kept = result.List.Items.Single(item => item.Id == row.ItemId).Origin.Cells.Select(cell => (cell.Column, cell.Text)).ToArray();
                    var written = rows[row.Row - 1].Select((text, i) => (i + 1, text!)).Where(cell => !string.IsNullOrWhiteSpace(cell.Item2) && cell.Item2 != "\u200b");
                    Assert.That(kept, Is.SupersetOf(written));
                }
            },
            iter: 1000,
            threads: 1);

    [Test]
    public void Read_BlankRowsBetween_ChangeNothing() =>
        Gen.Int[0, 7].List[0, 10].Sample(
            places =>
            {
                var rows = Sheets.Plain();
                foreach (var place in places)
                {
                    rows.Insert(place, []);
                }

                Assert.That(Sheets.Read(rows).List.Items.Select(item => item.FullName), Is.EqualTo(Sheets.Read(Sheets.Plain()).List.Items.Select(item => item.FullName)));
            },
            iter: 200,
            threads: 1);
}
