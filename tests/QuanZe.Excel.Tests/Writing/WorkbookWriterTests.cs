using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using QuanZe.Excel.Reading;
using QuanZe.Excel.Writing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Tests.Writing;

public sealed class WorkbookWriterTests
{
    [TestCase(Languages.Chinese)]
    [TestCase(Languages.English)]
    public void Report_Written_IsValidByTheStandard(string language)
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, SampleReport.Report, language);

        Assert.That(Errors(stream), Is.Empty);
    }

    [Test]
    public void Report_Written_HasTheFiveSheetsWithFilterAndFrozenHeader()
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, SampleReport.Report);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart!;

        Assert.That(workbook.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value), Is.EqualTo(["汇总", "问题清单", "对照表", "有据差异", "规则"]));
        foreach (var part in workbook.WorksheetParts)
        {
            var sheet = part.Worksheet!;
            Assert.That(sheet.Descendants<AutoFilter>().Single().Reference!.Value, Does.StartWith("A1:"));
            Assert.That(sheet.Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
            Assert.That(sheet.Descendants<Column>().Select(column => column.Width!.Value), Has.All.InRange(6, 70));
        }
    }

    [Test]
    public void Check_Written_IsValidAndHasTheSheetsOfACheck()
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, SampleReport.Check);

        Assert.That(Errors(stream), Is.Empty);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.That(document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value), Is.EqualTo(["汇总", "问题清单", "履职对照", "规则"]));
    }

    [Test]
    public void Report_HostileText_IsNoFormula()
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, SampleReport.Report);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();

        Assert.That(cells.Where(cell => cell.CellFormula is not null), Is.Empty);
        Assert.That(cells.Select(cell => cell.DataType!.Value), Has.All.EqualTo(CellValues.InlineString));
        Assert.That(cells.Select(cell => cell.InnerText), Has.Some.EqualTo(SampleReport.Hostile), "as it stands, without an apostrophe that a reader would see");
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.That(cells.Select(cell => formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value), Has.All.True, "and it stays a text when a reader edits and leaves the cell");
    }

    [Test]
    public void Report_DifferingWords_AreColoured()
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, SampleReport.Report);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var coloured = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Run>()).Where(run => run.RunProperties is not null).Select(run => run.InnerText);

        Assert.That(coloured, Has.Some.EqualTo("六十一").And.Some.EqualTo("六十二"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void List_Written_ReadsBack(bool sheetPerType)
    {
        var list = SampleReport.County with { Items = [SampleReport.Lower with { SubItem = "变更", Extra = [new("编制说明", "新增")] }, SampleReport.Outside] };
        using var stream = new MemoryStream();
        ListWorkbookWriter.Write(stream, list, sheetPerType);

        var read = WorkbookReader.Read(new MemoryStream(stream.ToArray()), "list.xlsx").List;

        Assert.That(Errors(stream), Is.Empty);
        Assert.That(read.Items.Select(item => (item.Id, item.Name, item.SubItem, item.Type, item.Code, item.Basis)), Is.EquivalentTo(list.Items.Select(item => (item.Id, item.Name, item.SubItem, item.Type, item.Code, item.Basis))));
        Assert.That(read.Items.Single(item => item.Id == "X1").Extra, Is.EqualTo(new[] { new ExtraColumn("编制说明", "新增") }));
    }

    [TestCase(32_766)]
    [TestCase(32_767)]
    [TestCase(40_000)]
    public void List_LongCell_IsCutWithAMark(int length)
    {
        var list = SampleReport.County with { Items = [SampleReport.Lower with { Duties = new string('责', length) }] };
        using var stream = new MemoryStream();
        ListWorkbookWriter.Write(stream, list);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var longest = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Select(cell => cell.InnerText).MaxBy(text => text.Length)!;

        Assert.That(longest, Has.Length.EqualTo(Math.Min(length, 32_767)));
        Assert.That(longest, length > 32_767 ? Does.EndWith("…（已截断）") : Does.EndWith("责责"));
        Assert.That(Errors(stream), Is.Empty);
    }

    [Test]
    public void List_ControlCharactersAndLoneSurrogates_AreLeftOut()
    {
        var list = SampleReport.County with { Items = [SampleReport.Lower with { Name = "甲\u0001乙\ud83d丙🀄\ufffe丁\n戊\t己" }] };
        using var stream = new MemoryStream();
        ListWorkbookWriter.Write(stream, list);

        Assert.That(Errors(stream), Is.Empty);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.That(document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Select(cell => cell.InnerText), Has.Some.EqualTo("甲乙丙🀄丁\n戊\t己"));
    }

    [Test]
    public void Members_NullArgument_IsNamed()
    {
        Assert.That(() => ListWorkbookWriter.Write(null!, SampleReport.County), Throws.ArgumentNullException);
        Assert.That(() => ListWorkbookWriter.Write(Stream.Null, null!), Throws.ArgumentNullException);
        Assert.That(() => ReportWorkbookWriter.Write(null!, SampleReport.Report), Throws.ArgumentNullException);
        Assert.That(() => ReportWorkbookWriter.Write(Stream.Null, null!), Throws.ArgumentNullException);
    }

    private static List<string> Errors(MemoryStream stream)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
