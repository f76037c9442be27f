using QuanZe.Generation;
#if ADAPTERS
using System.Diagnostics;
using NRules;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.NRules;
#endif

namespace QuanZe.Benchmarks.Engine;

/// <summary>How many times more NRules takes than QuanZe's own engine for the same facts and rules, in time and memory: one synthetic county under all shipped rules, and 20 rules over 50,000 items.</summary>
/// <remarks>Both find the same number, or there is no figure. Measured where the adapters are built (<c>-p:Adapters=true</c>); elsewhere the figures say not-run.</remarks>
internal static class NRulesFigures
{
#if ADAPTERS
    private const int Rounds = 5;

    public static IEnumerable<Figure> All(GeneratedCounty county)
    {
        var engine = new AlignmentEngineBuilder().Build();
        var day = new DateOnly(2026, 11, 1);
        var facts = engine.FactsOf(county.Catalogue, county.City, county.County, day);
        return [.. Compare("county", engine.RulesFor(county.County.Division, day), facts), .. Compare("rules-20-items-50k", SimpleRules.Book, SimpleRules.Items(50_000))];
    }

    // Warm, one after the other in each round, so that both meet the same load; the median of time, and what one run allocates.
    private static IEnumerable<Figure> Compare(string name, RuleBook book, IReadOnlyList<object> facts)
    {
        var factory = new RuleCompiler().TellFactsApart().Compile(QuanZeRuleDefinitions.From(book));
        var (own, nrules) = (new List<Cost>(), new List<Cost>());
        for (var round = -1; round < Rounds; round++)
        {
            var (mine, theirs) = (Of(() => book.Run(facts).Findings.Count), Of(() => Judge(factory, facts)));
            if (mine.Findings != theirs.Findings)
            {
                throw new InvalidOperationException($"{name}: QuanZe's engine finds {mine.Findings}, NRules {theirs.Findings}.");
            }

            if (round >= 0)
            {
                own.Add(mine);
                nrules.Add(theirs);
            }
        }

        var (ownTime, nrulesTime) = (Median(own.Select(cost => cost.Milliseconds)), Median(nrules.Select(cost => cost.Milliseconds)));
        Console.Error.WriteLine(FormattableString.Invariant($"{name}: {facts.Count} facts, {own[0].Findings} findings; QuanZe {ownTime:0} ms {own[0].Bytes / 1e6:0.0} MB, NRules {nrulesTime:0} ms {nrules[0].Bytes / 1e6:0.0} MB"));
        yield return new Figure($"nrules-{name}-time", nrulesTime / ownTime, "x", 5, AtMost: false);
        yield return new Figure($"nrules-{name}-memory", (double)nrules[0].Bytes / own[0].Bytes, "x", 1, AtMost: false);
    }

    private static int Judge(ISessionFactory factory, IReadOnlyList<object> facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session.Query<Sdk.Findings.Finding>().Distinct().Count();
    }

    private static Cost Of(Func<int> judge)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var findings = judge();
        return new Cost(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes, findings);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private readonly record struct Cost(double Milliseconds, long Bytes, int Findings);
#else
    private static readonly string[] Names = ["county", "rules-20-items-50k"];

    public static IEnumerable<Figure> All(GeneratedCounty county) =>
        Names.SelectMany(name => new[] { new Figure($"nrules-{name}-time", null, "x", 5, AtMost: false), new Figure($"nrules-{name}-memory", null, "x", 1, AtMost: false) });
#endif
}
