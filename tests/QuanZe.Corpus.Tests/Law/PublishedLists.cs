using QuanZe.Excel.Reading;
using QuanZe.Sdk;

namespace QuanZe.Corpus.Tests.Law;

/// <summary>The published lists of one city, each file once.</summary>
internal static class PublishedLists
{
    private static readonly Lazy<PowerList> City = new(() => WorkbookReader.ReadFiles(
        Directory.EnumerateFiles(SharedData.PathTo("workbooks"), "*.xls*").Where(path => !path.EndsWith("档案局2024年权责清单 (1).xlsx", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        new() { ListId = "city", Level = AdministrativeLevel.City }).List);

    public static PowerList All => City.Value;
}
