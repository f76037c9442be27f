using QuanZe.Excel.Reading;
using QuanZe.Sdk;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>The published workbooks, each a list.</summary>
internal static class PublishedLists
{
    public static IEnumerable<PowerList> All() =>
        Directory.EnumerateFiles(SharedData.PathTo("workbooks"), "*.xls*").Order(StringComparer.Ordinal)
            .Select((path, i) => WorkbookReader.ReadFile(path, new() { ListId = $"list{i}", Level = AdministrativeLevel.City }).List);
}
