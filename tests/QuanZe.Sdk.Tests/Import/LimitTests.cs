using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class LimitTests
{
    private static int Refusal(IReadOnlyList<string?[]> rows, ImportLimits limits) =>
        Assert.Throws<ImportException>(() => Sheets.Read(rows, new() { Limits = limits }))!.Findings.Single().Code.Number;

    [Test]
    public void Read_MoreRowsThanTheLimit_IsRefused() => Assert.That(Refusal(Sheets.Plain(), new() { Rows = 5 }), Is.EqualTo(3057));

    [Test]
    public void Read_MoreTextThanTheLimit_IsRefused() => Assert.That(Refusal(Sheets.Plain(), new() { Characters = 100 }), Is.EqualTo(3060));

    [Test]
    public void Read_CellFarBelow_IsRefusedWithItsPlace()
    {
        List<string?[]> rows = [.. Sheets.Plain(), .. Enumerable.Repeat(Array.Empty<string?>(), 20), ["远"]];

        var fault = Assert.Throws<ImportException>(() => Sheets.Read(rows, new() { Limits = new() { BlankRowsOnEnd = 10 } }))!;

        Assert.That(fault.Message, Does.Contain("QZ3058 清单.xlsx [Sheet1] A18"));
    }

    [Test]
    public void Letters_Columns_AreThoseOfSpreadsheets() =>
        Assert.That(new[] { 1, 26, 27, 702, 703, 16384 }.Select(CellPlace.Letters), Is.EqualTo(["A", "Z", "AA", "ZZ", "AAA", "XFD"]));

    [Test]
    public void Letters_NoColumn_Throws() => Assert.That(() => CellPlace.Letters(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
