using System.Text;
using System.Text.RegularExpressions;
using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>What the columns of the published workbooks become in the model: 1,015 items, the duplicate file left out.</summary>
public sealed partial class SharedElementsTests
{
    private static readonly Lazy<PowerList> City = new(() => WorkbookReader.ReadFiles(
        Directory.EnumerateFiles(SharedData.PathTo("workbooks"), "*.xls*").Where(path => !path.EndsWith("档案局2024年权责清单 (1).xlsx", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        new() { ListId = "city", Level = AdministrativeLevel.City }).List);

    [GeneratedRegex(@"(?m)^\s*\d{1,2}\s*[.．、](?!\d)")]
    private static partial Regex NumberAtLineStart();

    [Test]
    public void Responsibilities_PublishedCells_AreSplitAtEveryNumber()
    {
        var items = City.Value.Items;
        var points = items.SelectMany(item => item.Responsibilities).ToArray();
        var atLineStart = items.Sum(item => NumberAtLineStart().Count(Cell(item)));

        Assert.That(items, Has.Count.EqualTo(1015));
        Assert.That(atLineStart, Is.EqualTo(4664), "counted by another way of reading");
        Assert.That(points.Count(point => point.Number > 0), Is.EqualTo(atLineStart + 3), "one cell of 生态环境 numbers inside a line");
        Assert.That(points.Count(point => point.Number == 0), Is.EqualTo(2), "two cells of 机关事务 have a label and no number");
    }

    [Test]
    public void Responsibilities_PublishedCells_HaveTheKindsOfTheirLabels()
    {
        var kinds = City.Value.Items.Select(item => item.Responsibilities.Select(point => point.Kind).Distinct().Order().ToArray()).ToArray();

        Assert.That(kinds.Count(kind => kind is [ResponsibilityKind.Direct, ResponsibilityKind.Supervisory]), Is.EqualTo(694), "692, and 2 with the second label twice");
        Assert.That(kinds.Count(kind => kind is [ResponsibilityKind.Direct]), Is.EqualTo(242), "241, and one whose label is mistyped");
        Assert.That(kinds.Count(kind => kind is [ResponsibilityKind.Unspecified]), Is.EqualTo(79), "消防 75 and 科技 4 have no label");
    }

    [Test]
    public void Accountability_PublishedCells_AreSplitAndStoredOnce()
    {
        var cells = City.Value.Items.Select(item => item.Accountability).Where(accountability => accountability.Text.Length > 0).ToArray();

        Assert.That(cells, Has.Length.EqualTo(1014));
        Assert.That(cells.Sum(cell => cell.Circumstances.Count), Is.EqualTo(8209));
        Assert.That(
            cells.SelectMany(cell => cell.Circumstances).Distinct(ReferenceEqualityComparer.Instance).Count(),
            Is.EqualTo(cells.SelectMany(cell => cell.Circumstances).Distinct().Count()));
    }

    [Test]
    public void Levels_PublishedCells_AreTheCitysOwn()
    {
        var items = City.Value.Items;

        Assert.That(items.Count(item => item.Levels == ExercisingLevels.Of(AdministrativeLevel.City)), Is.GreaterThanOrEqualTo(908), "地州市级 905 and 市级 3");
        Assert.That(items.Count(item => item.LevelText is null), Is.EqualTo(94));
        Assert.That(items.Where(item => item.Levels.Contains(AdministrativeLevel.County) || item.Levels.Contains(AdministrativeLevel.Province)), Is.Empty);
    }

    [Test]
    public void Bodies_PublishedCells_AreThoseThatAreShown()
    {
        var bodies = City.Value.Items.GroupBy(item => item.Body.Name).ToDictionary(group => group.Key, group => group.Count());

        Assert.That(bodies["克拉玛依市消防救援支队"], Is.EqualTo(75), "责任主体, not 隶属机构");
        Assert.That(bodies["克拉玛依市文化体育广播电视和旅游局"], Is.EqualTo(301), "not the county's body covered by merges");
    }

    [Test]
    public void Read_PublishedTextsAsGb18030_AreNeverTakenForUtf8()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var text in City.Value.Items.SelectMany(item => new[] { item.Name, item.Basis.Text }).Where(text => text.Any(c => c > 127)))
        {
            Assert.That(() => strict.GetString(gb18030.GetBytes(text)), Throws.InstanceOf<DecoderFallbackException>(), text);
        }
    }

    [TestCase("guangdong/items.csv", 2262)]
    [TestCase("guangdong/left-city.csv", 238)]
    [TestCase("guangdong/right-province.csv", 2024)]
    [TestCase("liaoning/province-catalogue-sample.csv", 30)]
    public void ReadFile_PublishedCsv_GivesEveryRowAsAnItem(string file, int items)
    {
        var result = WorkbookReader.ReadFile(SharedData.PathTo(file.Split('/')));

        Assert.That(result.List.Items, Has.Count.EqualTo(items));
        Assert.That(result.Ledgers.Single().RowCount, Is.EqualTo(items + 1));
        Assert.That(result.List.Items.Where(item => item.Type == ItemType.Unspecified), Is.Empty);
        Assert.That(result.List.Items.Where(item => item.Body.IsEmpty), Is.Empty);
    }

    private static string Cell(PowerItem item) =>
        item.Origin.Cells.FirstOrDefault(cell => cell is { IsCovered: false, Heading: "责任事项内容" or "责任事项" })?.Text ?? "";
}
