using System.Diagnostics;
using System.Globalization;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using Sylvan.Data.Csv;

namespace QuanZe.Benchmarks.Matching;

/// <summary>Matches two files in a process of its own, so that time and memory are those of this work alone: <c>match-files LEFT RIGHT PAIRS</c>.</summary>
/// <remarks>Prints the seconds for both indexes, for the matching, the bytes of index per row of the right list and the peak of the process in megabytes.</remarks>
internal static class OwnRun
{
    public static void Run(string left, string right, string pairs, TextWriter output)
    {
        var (leftList, rightList) = (Read(left, "left"), Read(right, "right"));
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var catalogue = CatalogueIndex.Build(rightList);
        var indexed = clock.Elapsed.TotalSeconds;
        bytes = GC.GetTotalMemory(forceFullCollection: true) - bytes;
        clock.Restart();
        var result = new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(leftList, catalogue);
        var matched = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        File.WriteAllLines(pairs, result.Matches.Where(match => !match.IsRepeat).Select(match => string.Create(CultureInfo.InvariantCulture, $"{match.Left.Id},{match.Right.Id},{match.Probability:0.000000},{match.Band}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indexed:0.000} {matched:0.000} {(double)bytes / Math.Max(1, rightList.Items.Count):0} {peak:0}"));
    }

    private static PowerList Read(string path, string id)
    {
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { BufferSize = 1 << 20 });
        var items = new List<PowerItem>();
        while (reader.Read())
        {
            items.Add(new PowerItem
            {
                Id = reader.GetString(0),
                Name = reader.GetString(1),
                Type = Enum.Parse<ItemType>(reader.GetString(2)),
                Code = ItemCode.Missing,
                Basis = LegalBasis.Read(reader.GetString(3)),
            });
        }

        return new PowerList { Id = id, Items = items.ToValueList() };
    }
}
