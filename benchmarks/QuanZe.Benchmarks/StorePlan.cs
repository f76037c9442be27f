using System.Globalization;

namespace QuanZe.Benchmarks;

/// <summary>A plan of PostgreSQL under <c>EXPLAIN ANALYZE</c>: its lines, and what they say about indexes.</summary>
internal sealed class StorePlan(IReadOnlyList<string> lines)
{
    private const string Order = "IX_items_ListId_Position_ItemId";

    public IReadOnlyList<string> Lines => lines;

    public double Milliseconds => Number(lines.First(line => line.Contains("Execution Time", StringComparison.Ordinal)));

    public long Rows => long.Parse(Between(lines[0], "actual rows=", " "), CultureInfo.InvariantCulture);

    public bool ReadsTable => lines.Any(line => line.Contains("Seq Scan", StringComparison.Ordinal));

    /// <summary>The indexes that were searched with a condition.</summary>
    public IEnumerable<string> Searched
    {
        get
        {
            var index = "";
            foreach (var line in lines)
            {
                index = line.Contains("Index", StringComparison.Ordinal) && line.Contains("Scan", StringComparison.Ordinal)
                    ? line.Contains(" using ", StringComparison.Ordinal) ? Between(line, " using ", " ") : Between(line, "Scan on ", " ") : index;
                if (line.Contains("Index Cond:", StringComparison.Ordinal))
                {
                    yield return index.Trim('"');
                }
            }
        }
    }

    /// <summary>How the rows were reached: the table row by row, by indexes, or along the index of the order until the page was full.</summary>
    public string By => ReadsTable ? "the table, row by row" : Searched.ToList() is { Count: > 0 } searched ? string.Join(", ", searched.Distinct()) : lines.Any(line => line.Contains(Order, StringComparison.Ordinal)) ? "the order of lists" : "an index read whole";

    private static double Number(string line) => double.Parse(Between(line, ": ", " ms"), CultureInfo.InvariantCulture);

    private static string Between(string line, string before, string behind)
    {
        var start = line.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = line.IndexOf(behind, start, StringComparison.Ordinal);
        return end < 0 ? line[start..] : line[start..end];
    }
}
