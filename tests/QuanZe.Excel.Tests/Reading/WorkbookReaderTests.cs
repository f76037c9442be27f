using System.Text;
using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Tests.Reading;

public sealed class WorkbookReaderTests
{
    private static ImportResult Read(byte[] bytes, string name = "清单.xlsx", ImportOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return WorkbookReader.Read(stream, name, options);
    }

    private static PowerItem ReadRow(params string?[] cells) => Read(new XlsxBuilder().Sheet("清单", [XlsxBuilder.Header, cells]).Build()).List.Items.Single();

    [Test]
    public void Read_PlainWorkbook_GivesItemsWithTheirPlaces()
    {
        var result = Read(XlsxBuilder.Plain());

        Assert.That(result.List.Items.Select(item => item.Id), Is.EqualTo(["清单.xlsx#清单#2", "清单.xlsx#清单#3"]));
        Assert.That(result.List.Items[0].Basis.Text, Is.EqualTo("《水法》第七条"));
        Assert.That(result.List.Sources.Single().Sha256, Is.EqualTo(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(XlsxBuilder.Plain())).ToLowerInvariant()));
    }

    [Test]
    public void Read_SheetPerType_TakesTypesFromTheSheets()
    {
        var bytes = new XlsxBuilder()
            .Sheet("行政许可（1项）", [["序号", "事项名称", "设定依据"], ["1", "甲许可", "《甲法》"]])
            .Sheet("行政处罚（1项）", [["序号", "事项名称", "设定依据"], ["1", "对乙的处罚", "《乙法》"]])
            .Sheet("Sheet3", [])
            .Build();

        var result = Read(bytes);

        Assert.That(result.List.Items.Select(item => item.Type), Is.EqualTo([ItemType.Licence, ItemType.Penalty]));
        Assert.That(result.Ledgers.Select(ledger => ledger.RowCount), Is.EqualTo([2, 2, 0]));
    }

    [Test]
    public void Read_HiddenSheetAndHiddenRow_AreToldApart()
    {
        var rows = new string?[][] { XlsxBuilder.Header, ["1", "甲许可", "行政许可", "《甲法》"] };
        var bytes = new XlsxBuilder().Sheet("新版", rows, hiddenRow: 2).Sheet("旧版", rows, "veryHidden").Build();

        var result = Read(bytes);

        Assert.That(result.List.Items, Has.Count.EqualTo(1));
        Assert.That(result.Ledgers.Select(ledger => ledger.Visibility), Is.EqualTo([SheetVisibility.Visible, SheetVisibility.VeryHidden]));
        Assert.That(result.Ledgers[0].Rows[1].IsHidden, Is.True);
        Assert.That(result.Findings.Select(finding => finding.Code.Number), Is.EquivalentTo([3009, 3017]));
        Assert.That(Read(bytes, options: new() { IncludeHiddenSheets = true }).List.Items, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_MergedNames_AreLentDownAndNeverSideways()
    {
        var bytes = new XlsxBuilder().Sheet(
            "清单",
            [["序号", "事项名称", "子项名称", "事项类型"], ["1", "甲许可", "1.新办", "行政许可"], [null, null, "2.变更", "行政许可"]],
            tail: "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>").Build();

        var result = Read(bytes);

        Assert.That(result.List.Items.Select(item => item.Name), Is.EqualTo(["甲许可", "甲许可"]));
        Assert.That(result.Ledgers[0].MergedRanges, Is.EqualTo(2));
    }

    [TestCase("<><v>1</v></c>", "1")]
    [TestCase("<><v>0.1</v></c>", "0.1")]
    [TestCase("< s=\"2\"><v>12</v></c>", "000012")]
    [TestCase("< s=\"1\"><v>45413</v></c>", "2024-05-01")]
    [TestCase("< s=\"3\"><v>45413</v></c>", "2024-05-01")]
    [TestCase("< s=\"3\"><v>45413.5</v></c>", "2024-05-01 12:00:00")]
    [TestCase("< s=\"4\"><v>0.5</v></c>", "12:00:00")]
    [TestCase("< t=\"b\"><v>1</v></c>", "TRUE")]
    [TestCase("< t=\"str\"><f>A1</f><v>甲</v></c>", "甲")]
    [TestCase("<><v>12345678901234567890</v></c>", "1.2345678901234567E+19")]
    [TestCase("< t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>", "甲乙")]
    [TestCase("< t=\"inlineStr\"><is><t>甲_x000D_\n乙</t></is></c>", "甲\n乙")]
    public void Read_CellOfAnyKind_IsTheTextThatIsShown(string cell, string expected) =>
        Assert.That(ReadRow("1", "甲许可", "行政许可", cell).Basis.Text, Is.EqualTo(expected));

    [TestCase("<><f>COUNT(A$1:A1)</f></c>")]
    [TestCase("< t=\"e\"><v>#N/A</v></c>")]
    public void Read_NumberIsAFormulaWithoutResultOrAnError_IsStillAnItem(string cell)
    {
        var item = ReadRow(cell, "甲许可", "行政许可", "《甲法》");

        Assert.That(item.Name, Is.EqualTo("甲许可"));
        Assert.That(item.Origin.Cells.Select(raw => raw.Column), Is.EqualTo([2, 3, 4]));
    }

    [Test]
    public void Read_ErrorValues_AreBlankAndReported()
    {
        var rows = new string?[][] { XlsxBuilder.Header, ["1", "甲许可", "行政许可", "< t=\"e\"><v>#N/A</v></c>"], ["2", "乙许可", "行政许可", "《乙法》"] };

        var result = Read(new XlsxBuilder().Sheet("旧", []).Sheet("清单", rows).Build());

        Assert.That(result.List.Items[0].Basis.IsEmpty, Is.True);
        Assert.That(result.Findings.Single().ToString(), Is.EqualTo("QZ3022 清单.xlsx [清单]：有 1 个单元格为错误值（D2），按空白读取。"));
    }

    [Test]
    public void Read_LongestCell_IsFine() => Assert.That(ReadRow("1", "甲许可", "行政许可", new string('法', 32_767)).Basis.Text, Has.Length.EqualTo(32_767));

    [Test]
    public void Read_MoreColumnsThanTheLimit_ReadsTheFirstAndSaysSo()
    {
        var content = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>序号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>事项名称</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>事项类型</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>甲许可</t></is></c><c r=\"XFD2\"><v>7</v></c></row></sheetData>";

        var result = Read(new XlsxBuilder().Raw("清单", content).Build());

        Assert.That(result.List.Items.Single().Name, Is.EqualTo("甲许可"));
        Assert.That(result.Findings.Single(finding => finding.Code.Number == 3020).Arguments, Is.EqualTo(["清单.xlsx [清单]", "16384", "512"]));
    }

    [Test]
    public void Read_ExtensionLies_ContentDecides()
    {
        Assert.That(Read(XlsxBuilder.Plain(), "清单.xls").List.Items, Has.Count.EqualTo(2));
        Assert.That(Read(XlsxBuilder.Plain(), "清单.csv").List.Items, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_TabbedTextNamedAsAWorkbook_IsReadAsText()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

        Assert.That(Read(gb18030.GetBytes("序号\t事项名称\t事项类型\n1\t甲许可\t行政许可\n"), "清单.xls").List.Items.Single().Name, Is.EqualTo("甲许可"));
    }

    [Test]
    public void Read_StreamThatCannotSeek_IsReadAndLeftOpen()
    {
        using var stream = new OneWayStream(XlsxBuilder.Plain());

        Assert.That(WorkbookReader.Read(stream, "清单.xlsx").List.Items, Has.Count.EqualTo(2));
        Assert.That(stream.IsClosed, Is.False);
    }

    [Test]
    public void ReadFiles_SeveralKinds_GiveOneListWithUniqueIds()
    {
        var folder = Directory.CreateTempSubdirectory("quanze-");
        try
        {
            var workbook = Path.Combine(folder.FullName, "甲.xlsx");
            var text = Path.Combine(folder.FullName, "乙.csv");
            File.WriteAllBytes(workbook, XlsxBuilder.Plain());
            File.WriteAllText(text, "id,name,type\nB1,丙检查,行政检查\n");

            var result = WorkbookReader.ReadFiles([workbook, text, workbook], new() { ListId = "county" });

            Assert.That(result.List.Items.Select(item => item.Id), Is.EqualTo(["甲.xlsx#清单#2", "甲.xlsx#清单#3", "B1", "甲.xlsx#清单#2~2", "甲.xlsx#清单#3~2"]));
            Assert.That(result.List.Sources.Select(source => source.Name), Is.EqualTo(["甲.xlsx", "乙.csv", "甲.xlsx"]));
            Assert.That(result.Findings.Select(finding => finding.Code.Number), Does.Contain(3019));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void ReadFile_NoSuchFile_ThrowsAsFilesDo() => Assert.That(() => WorkbookReader.ReadFile("没有.xlsx"), Throws.InstanceOf<FileNotFoundException>());

    [Test]
    public void Read_LongSheet_ReportsProgress()
    {
        var rows = Enumerable.Range(1, 1200).Select(i => new string?[] { $"{i}", $"事项{i}", "行政检查", "《某法》" }).Prepend(XlsxBuilder.Header).ToArray();
        var told = new List<ImportProgress>();

        using var stream = new MemoryStream(new XlsxBuilder().Sheet("清单", rows).Build());
        WorkbookReader.Read(stream, "清单.xlsx", null, new Listener(told));

        Assert.That(told.Select(progress => progress.Row), Is.EqualTo([500, 1000, 1201]));
        Assert.That(told[^1], Is.EqualTo(new ImportProgress("清单.xlsx", 1, "清单", 1201, 1199)));
    }

    private sealed class Listener(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public bool IsClosed { get; private set; }

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
