using System.Diagnostics;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Benchmarks.Engine;

/// <summary>A session over a county with all shipped rules in which one row after another gets another name and its old one back.</summary>
internal sealed class LivingRun
{
    private const int Rows = 400;
    private const int Rounds = 6;

    public LivingRun(RuleBook rules, int counties)
    {
        var county = new CountyFacts(counties);
        rules.Run(county.Facts);
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var session = rules.Open(county.Facts, new RuleSessionOptions { FindingLimit = 1_000_000 });
        BytesPerFact = (GC.GetTotalMemory(forceFullCollection: true) - empty) / (double)county.Facts.Length;
        var random = new Random(5);
        var candidates = county.Items.Where(item => item.Rows.Count == 3).ToArray();
        random.Shuffle(candidates);
        long allocated = 0;
        var (times, firstTimes) = (new List<double>(), new List<double>());
        var edited = candidates.Take(Rows).Select(item => (Item: item, Rows: Versions(item))).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < edited.Length; i++)
            {
                var (changes, after) = CountyFacts.Replaced(edited[i].Item, edited[i].Rows[(round + 1) % 2]);
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                session.Commit(changes);
                (round == 0 ? firstTimes : times).Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
                edited[i].Item = after;
            }
        }

        times.Sort();
        firstTimes.Sort();
        Median = times[times.Count / 2];
        P99 = times[times.Count * 99 / 100];
        AllocatedPerCommit = allocated / (double)(Rounds * edited.Length);
        FirstMedian = firstTimes[firstTimes.Count / 2];
        GC.KeepAlive(session);
    }

    /// <summary>Microseconds a commit, of rows that have been judged before.</summary>
    public double Median { get; }

    /// <summary>The same, of the slowest hundredth.</summary>
    public double P99 { get; }

    /// <summary>Microseconds a commit, of rows never judged before: their texts are read for the first time.</summary>
    public double FirstMedian { get; }

    /// <summary>Bytes allocated for a commit; they are garbage but for what the new row needs.</summary>
    public double AllocatedPerCommit { get; }

    /// <summary>What the session keeps, by the facts inserted.</summary>
    public double BytesPerFact { get; }

    private static ListedItem[] Versions(AlignedItem item)
    {
        var row = item.Rows[^1];
        return [row, new ListedItem(row.List, row.Item with { Name = row.Item.Name + "事项" }, row.Date)];
    }
}
