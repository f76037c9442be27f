using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

/// <summary>Invented sheets for the tests of import.</summary>
internal static class Sheets
{
    public static readonly string?[] Header = ["序号", "事项名称", "子项名称", "权力类型", "实施依据", "行使主体", "备注"];

    /// <summary>A list of four items: two plain, one with a sub-item below it, one more.</summary>
    public static List<string?[]> Plain() =>
    [
        ["某县水务局权责清单"],
        Header,
        ["1", "取水许可", "无", "行政许可", "《中华人民共和国水法》第七条", "某县水务局"],
        ["2", "对擅自取水的处罚", null, "行政处罚", "《中华人民共和国水法》第六十九条", "某县水务局"],
        ["3", "河道管理范围内活动审批", "1.采砂", "行政许可", "《中华人民共和国河道管理条例》第二十五条", "某县水务局"],
        [null, null, "2.修建码头", "行政许可", "《中华人民共和国河道管理条例》第十一条", "某县水务局", "另有规定的除外"],
        ["4", "水利工程检查", null, "行政检查", "《中华人民共和国水法》第四十三条", "某县水务局"],
    ];

    public static ImportResult Read(IReadOnlyList<string?[]> rows, ImportOptions? options = null, params MergedRange[] merges) =>
        ListReader.Read(new RowsSource("清单.xlsx", new SheetRows("Sheet1", rows) { MergedRanges = merges }), options);

    public static ImportResult ReadNamed(string sheet, IReadOnlyList<string?[]> rows) =>
        ListReader.Read(new RowsSource("清单.xlsx", new SheetRows(sheet, rows)));

    public static IEnumerable<int> Codes(this ImportResult result) => result.Findings.Select(finding => finding.Code.Number);
}
