using System.Diagnostics;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Benchmarks.Engine;

/// <summary>Where the time of all shipped rules over one county goes: the dearest rules, and the fullest keys.</summary>
internal static class EngineProfile
{
    public static void Run(TextWriter output)
    {
        var county = new CountyFacts(1);
        var rules = new AlignmentEngineBuilder().Build().Rules;
        for (var round = 0; round < 5; round++)
        {
            rules.Run(county.Facts);
        }

        var start = Stopwatch.GetTimestamp();
        var run = rules.Run(county.Facts, new RunOptions { ProfileBy = TimeProvider.System });
        output.WriteLine($"{rules.Rules.Count} rules, {county.Facts.Length} facts, {run.Findings.Count} findings, {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms");
        foreach (var timing in run.Profile!.Rules.OrderByDescending(timing => timing.Time).Take(60))
        {
            output.WriteLine($"{timing.Time.TotalMilliseconds,8:0.00} ms  {timing.Facts,7} facts {timing.Matches,7} matches  {timing.Rule}");
        }

        var bytes = rules.Run(county.Facts, new RunOptions { ProfileBy = new AllocationClock() }).Profile!.Rules;
        output.WriteLine($"allocated by rules: {bytes.Sum(timing => timing.Time.Ticks) / 1e6:0.0} MB");
        foreach (var timing in bytes.OrderByDescending(timing => timing.Time).Take(40))
        {
            output.WriteLine($"{timing.Time.Ticks / 1e6,8:0.00} MB  {timing.Facts,7} facts {timing.Matches,7} matches  {timing.Rule}");
        }

        foreach (var index in run.Profile.Indexes.OrderByDescending(index => index.FullestCount).Take(12))
        {
            output.WriteLine($"{index.FullestCount,7} of {index.Facts,7} under {index.FullestKey}: {index.FactType} by {index.Key}");
        }

    }

    /// <summary>A clock whose ticks are the bytes this thread has allocated.</summary>
    private sealed class AllocationClock : TimeProvider
    {
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => GC.GetAllocatedBytesForCurrentThread();
    }
}
