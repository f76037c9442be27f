using Microsoft.Data.Sqlite;
using QuanZe.Generation;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Benchmarks;

/// <summary>Specifications in memory beside the same conditions in hand-written loops, and a list written to SQLite.</summary>
internal static class SpecificationFigures
{
    private const int Counties = 10;
    private const int PerCounty = 5_000;
    private const int Rounds = 41;

    public static IEnumerable<Figure> All(GeneratedCounty county)
    {
        var list = county.County with { Items = county.County.Items.Concat(county.City.Items).Take(PerCounty).ToValueList() };
        return InMemory(Rows(list)).Append(Saving(list));
    }

    // Each figure is the ratio of two medians taken in turns, so that a busy machine slows both.
    private static IEnumerable<Figure> InMemory(StoredItem[] rows)
    {
        foreach (var (name, specification, loop) in Conditions.All(rows[0]))
        {
            var (written, asked) = Turns.Medians(() => _ = loop(rows).Count, () => _ = specification.Filter(rows).ToList().Count, Rounds);
            if (!specification.Filter(rows).SequenceEqual(loop(rows)))
            {
                throw new InvalidOperationException($"The loop written for '{name}' asks something else than the specification.");
            }

            yield return new Figure($"filter-50k-{name}", asked / written, "x-loop", 3, AtMost: true);
        }
    }

    private static Figure Saving(PowerList list)
    {
        var folder = Directory.CreateTempSubdirectory("quanze-").FullName;
        var store = new ListStore($"Data Source={Path.Combine(folder, "lists.db")}");
        store.CreateAsync().GetAwaiter().GetResult();
        var seconds = Enumerable.Range(0, 5).Select(round => Turns.Milliseconds(() => store.SaveAsync(list with { Id = $"list-{round}" }).GetAwaiter().GetResult()) / 1000).ToList();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return new Figure("save-list-of-5000-sqlite", Median(seconds), "s", 2, AtMost: true);
    }

    // Ten counties; claims, versions and findings as a host would have recorded them.
    private static StoredItem[] Rows(PowerList list)
    {
        var random = new Random(7);
        var shapes = StoredItems.Of(list);
        return [.. Enumerable.Range(0, Counties).SelectMany(county => shapes.Select(shape => shape with
        {
            ListId = $"county-{county}",
            Division = 370600000000 + (county * 50_000_000L),
            Status = (ItemStatus)random.Next(5),
            PowerSource = (PowerSource)random.Next(8),
            Claim = (ClaimStanding)random.Next(4),
            ChangedIn = 1 + random.Next(5),
            Findings = random.Next(4) == 0 ? [new StoredFinding { Code = random.Next(2) == 0 ? "QZ1001" : "QZ1004", Severity = (Severity)random.Next(3) }] : [],
        }))];
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
