using System.Diagnostics;
using QuanZe.Generation.Year;

namespace QuanZe.Benchmarks;

/// <summary>A synthetic county-year: walked through every procedure, and built again from its logs.</summary>
internal static class YearFigures
{
    public static IEnumerable<Figure> All()
    {
        var clock = Stopwatch.StartNew();
        var year = CountyYearGenerator.Generate();
        var walked = clock.Elapsed;
        var (procedures, steps) = YearAccount.Replay(year);
        var replayed = clock.Elapsed - walked;
        if (!YearAccount.Of(year).IsBalanced)
        {
            throw new InvalidOperationException($"The account of a year with {procedures} procedures does not add up.");
        }

        yield return new Figure("county-year-walked-and-replayed", (walked + replayed).TotalSeconds, "s", 10, AtMost: true);
        yield return new Figure("county-year-replayed-per-step", replayed.TotalMicroseconds / steps, "us", 10, AtMost: true);
    }
}
