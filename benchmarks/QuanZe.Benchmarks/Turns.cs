using System.Diagnostics;

namespace QuanZe.Benchmarks;

/// <summary>Two pieces of work timed in turns, so that a busy machine slows both.</summary>
internal static class Turns
{
    // Milliseconds.
    private const double WarmUp = 1_500;

    /// <summary>The medians in milliseconds.</summary>
    public static (double First, double Second) Medians(Action first, Action second, int rounds)
    {
        // The runtime compiles in the background what has run thirty times: both sides run until that is over, however short they are.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUp;)
        {
            first();
            second();
        }

        var (left, right) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            left.Add(Milliseconds(first));
            right.Add(Milliseconds(second));
        }

        return (left.Order().ElementAt(rounds / 2), right.Order().ElementAt(rounds / 2));
    }

    /// <summary>What a piece of work takes, once.</summary>
    public static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
