using System.Globalization;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>One line of <c>workbooks/EXPECTED.csv</c>: what a careful reader counts in a sheet.</summary>
internal sealed record ExpectedSheet(string Workbook, string Sheet, IReadOnlyDictionary<string, string> Columns)
{
    public int Number(string column) => Columns[column].Length == 0 ? 0 : int.Parse(Columns[column], CultureInfo.InvariantCulture);

    /// <summary>行政处罚=2 行政检查=1 as pairs.</summary>
    public Dictionary<string, int> Types() => Columns["types"]
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    public static IReadOnlyList<ExpectedSheet> ReadAll()
    {
        var source = new CsvSource("EXPECTED.csv", File.ReadAllBytes(SharedData.PathTo("workbooks", "EXPECTED.csv")));
        var rows = source.ReadSheets().Single().ReadRows().Select(row => row.Cells.ToArray()).ToArray();
        var headings = rows[0];
        return
        [
            .. rows.Skip(1).Select(row => headings
                .Select((heading, i) => KeyValuePair.Create(heading!, i < row.Length ? row[i] ?? "" : ""))
                .ToDictionary(StringComparer.Ordinal))
                .Select(columns => new ExpectedSheet(columns["workbook"], columns["sheet"], columns)),
        ];
    }
}
