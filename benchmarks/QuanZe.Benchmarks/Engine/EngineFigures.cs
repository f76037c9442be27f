using System.Diagnostics;
using System.Globalization;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Benchmarks.Engine;

/// <summary>The figures of the rule engine, each beside what it is held against in the same run; medians.</summary>
internal static class EngineFigures
{
    private static readonly int[] Sizes = [1_000, 5_000, 10_000, 50_000];

    /// <summary>The figures of some parts; of all when none is named.</summary>
    public static IEnumerable<Figure> All(IReadOnlyCollection<string> parts)
    {
        (string Name, Func<IEnumerable<Figure>> Figures)[] all = [("simple", Simple), ("joins", Joins), ("county", County), ("living", Living), ("build", Build), ("threads", Threads)];
        return all.Where(part => parts.Count == 0 || parts.Contains(part.Name)).SelectMany(part => part.Figures());
    }

    private static IEnumerable<Figure> Simple()
    {
        var items = SimpleRules.Items(50_000);
        var (engine, loop) = Turns.Medians(() => SimpleRules.Book.Run(items), () => SimpleRules.Loop(items), 25);
        yield return new Figure("rules-20-items-50k-over-delegates", engine / loop, "x", 2, AtMost: true);
        yield return new Figure("rules-20-items-50k", engine, "ms", 100, AtMost: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        SimpleRules.Book.Run(items);
        yield return new Figure("one-shot-allocated-per-fact", (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items.Length, "B", 250, AtMost: true);
    }

    private static IEnumerable<Figure> Joins()
    {
        foreach (var size in Sizes)
        {
            var facts = JoinRule.Facts(size);
            var (engine, hand) = Turns.Medians(() => JoinRule.Book.Run(facts), () => JoinRule.Dictionaries(facts), size > 10_000 ? 11 : 31);
            yield return new Figure($"join-3-way-{size / 1000}k-over-dictionaries", engine / hand, "x", 3, AtMost: true);
            if (size == 10_000)
            {
                yield return new Figure("join-3-way-10k", engine, "ms", 8, AtMost: true);
            }
        }
    }

    private static IEnumerable<Figure> County()
    {
        var county = new CountyFacts(1);
        var rules = new AlignmentEngineBuilder().Build().Rules;
        yield return new Figure("county-all-rules-one-core", Median(21, () => rules.Run(county.Facts)), "ms", 60, AtMost: true);
    }

    private static IEnumerable<Figure> Living()
    {
        var rules = new AlignmentEngineBuilder().Build().Rules;
        var (small, large) = (new LivingRun(rules, 1), new LivingRun(rules, 10));
        yield return new Figure("living-replace-5k-median", small.Median, "us", 15, AtMost: true);
        yield return new Figure("living-replace-5k-p99", small.P99, "us", 50, AtMost: true);
        yield return new Figure("living-replace-50k-median", large.Median, "us", 15, AtMost: true);
        yield return new Figure("living-replace-50k-p99", large.P99, "us", 50, AtMost: true);
        yield return new Figure("living-replace-50k-over-5k", large.Median / small.Median, "x", 1.5, AtMost: true);
        yield return new Figure("living-replace-5k-row-never-seen-median", small.FirstMedian, "us", 15, AtMost: true);
        yield return new Figure("living-bytes-per-fact-5k", small.BytesPerFact, "B", 700, AtMost: true);
        yield return new Figure("living-bytes-per-fact-50k", large.BytesPerFact, "B", 700, AtMost: true);
    }

    private static IEnumerable<Figure> Build()
    {
        var runs = Enumerable.Range(0, 5).Select(_ => ChildProcess.Run("build-rules").Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray()).ToList();
        yield return new Figure("build-200-rules-first", runs.Select(run => run[0]).Order().ElementAt(2), "ms", 150, AtMost: true);
        yield return new Figure("build-200-rules-again", runs.Select(run => run[1]).Order().ElementAt(2), "ms", 2, AtMost: true);
    }

    // Eight counties on one book, on one thread and on two. The spin loop says what two threads are worth on this machine at this moment.
    private static IEnumerable<Figure> Threads()
    {
        var counties = Enumerable.Range(0, 8).Select(seed => SimpleRules.Items(10_000, seed)).ToArray();
        void On(int threads, Action<int> work) => Parallel.For(0, counties.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        var (spinOne, spinTwo) = Turns.Medians(() => On(1, _ => Thread.SpinWait(400_000)), () => On(2, _ => Thread.SpinWait(400_000)), 9);
        var (one, two) = Turns.Medians(() => On(1, county => SimpleRules.Book.Run(counties[county])), () => On(2, county => SimpleRules.Book.Run(counties[county])), 15);
        var items = SimpleRules.Items(80_000);
        var (single, parts) = Turns.Medians(() => SimpleRules.Book.Run(items), () => SimpleRules.Book.Run(items, new RunOptions { Threads = 2 }), 15);
        var control = spinOne / spinTwo;
        yield return new Figure("two-threads-spin-control", control, "x", 1.9, AtMost: false);
        yield return new Figure("two-threads-counties", control >= 1.9 || one / two >= 1.5 ? one / two : null, "x", 1.5, AtMost: false);
        yield return new Figure("two-threads-one-run", control >= 1.9 || single / parts >= 1.5 ? single / parts : null, "x", 1.5, AtMost: false);
    }

    private static double Median(int rounds, Action work) => Turns.Medians(work, () => { }, rounds).First;
}
