using System.Text;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class CsvSourceTests
{
    private const string List = "某县水务局权责清单\n序号,事项名称,事项类型,设定依据\n1,取水许可,行政许可,\"《水法》\n第七条，\"\"取水\"\"\"\n2,水利检查,行政检查,《水法》\n";

    private static ImportResult Read(byte[] bytes) => ListReader.Read(new CsvSource("清单.csv", bytes));

    private static ImportResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static int Refusal(byte[] bytes) => Assert.Throws<ImportException>(() => Read(bytes))!.Findings.Single().Code.Number;

    [TestCase(65001, false)]
    [TestCase(65001, true)]
    [TestCase(1200, true)]
    [TestCase(1201, true)]
    [TestCase(54936, false)]
    public void Read_Encodings_AreToldApartByTheBytes(int codePage, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(List)];

        var result = Read(bytes);

        Assert.That(result.List.Items.Select(item => item.Name), Is.EqualTo(["取水许可", "水利检查"]));
        Assert.That(result.List.Items[0].Basis.Text, Is.EqualTo("《水法》\n第七条，\"取水\""));
        Assert.That(result.List.Items[0].Body.Name, Is.EqualTo("某县水务局"), "from the title");
        Assert.That(result.List.Sources.Single().Sha256, Has.Length.EqualTo(64).And.Matches("^[0-9a-f]+$"));
    }

    [Test]
    public void Read_Big5_AsksForTheEncoding()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

        Assert.That(Refusal(big5.GetBytes("序號,事項名稱,事項類型\n1,取水許可,行政許可\n")), Is.EqualTo(3061));
    }

    [Test]
    public void Read_BytesOfNoEncoding_AreRefused() => Assert.That(Refusal([.. Encoding.UTF8.GetBytes(List), 0xFF, 0xFF, 0x80]), Is.EqualTo(3061));

    [TestCase("1,\"取水许可,行政许可\n2,水利检查,行政检查\n")]
    [TestCase("1,\"取水\"许可,行政许可\n")]
    public void Read_QuotesDoNotClose_NamesTheRecord(string rest)
    {
        var fault = Assert.Throws<ImportException>(() => Read("序号,事项名称,事项类型\n" + rest))!;

        Assert.That(fault.Findings.Single().Code.Number, Is.EqualTo(3062));
        Assert.That(fault.Message, Does.Contain("清单.csv A2").And.Contain("引号不配对").And.Contain("Quotes do not close").IgnoreCase);
    }

    [TestCase('\t')]
    [TestCase(';')]
    [TestCase('|')]
    public void Read_OtherSeparators_AreGuessed(char separator) =>
        Assert.That(Read(List.Replace(',', separator)).List.Items, Has.Count.EqualTo(2));

    [Test]
    public void Read_LongestCellOfASpreadsheet_IsFine()
    {
        var basis = new string('法', 32_767);

        Assert.That(Read($"序号,事项名称,事项类型,设定依据\n1,甲,行政许可,{basis}\n").List.Items.Single().Basis.Text, Has.Length.EqualTo(32_767));
    }

    [Test]
    public void Read_LinesThatLookLikeComments_AreRows()
    {
        var result = Read("# 导出\n序号,事项名称,事项类型\n#1,甲检查,行政检查\n\n2,乙检查,行政检查\n");

        Assert.That(result.Ledgers[0].Account("en"), Is.EqualTo("5 rows = 2 items + 0 continuation + 2 header/title + 1 blank + 0 rejected"));
    }

    [Test]
    public void Read_Empty_HasNoRows() => Assert.That(Read("").Ledgers.Single().RowCount, Is.Zero);

    [Test]
    public void Read_IdsWithoutAnIdColumn_NameFileAndRow() => Assert.That(Read(List).List.Items[0].Id, Is.EqualTo("清单.csv##3"));

    [Test]
    public void Read_FileLongerThanTheLimit_IsRefused()
    {
        var source = new CsvSource("清单.csv", new byte[11], new() { FileBytes = 10 });

        Assert.That(Assert.Throws<ImportException>(() => ListReader.Read(source))!.Findings.Single().Code.Number, Is.EqualTo(3059));
    }

    [Test]
    public void Read_SeveralFilesAtFault_NamesEachAndImportsNothing()
    {
        var good = new CsvSource("好.csv", Encoding.UTF8.GetBytes(List));
        var one = new CsvSource("甲.csv", Encoding.UTF8.GetBytes("序号,\"事项名称\n"));
        var two = new CsvSource("乙.csv", [0xFF, 0xFF, 0x80]);

        var fault = Assert.Throws<ImportException>(() => ListReader.Read([good, one, two]))!;

        Assert.That(fault.Findings.Select(finding => finding.Subject.File), Is.EqualTo(["甲.csv", "乙.csv"]));
    }

    [Test]
    public void Read_ManyLinesOfCsv_AreAllRead()
    {
        var lines = string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i},事项{i},行政检查,《某法》第{i}条\n"));

        Assert.That(Read("序号,事项名称,事项类型,设定依据\n" + lines).List.Items, Has.Count.EqualTo(5000));
    }
}
