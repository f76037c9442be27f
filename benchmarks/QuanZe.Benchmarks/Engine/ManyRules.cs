using System.Diagnostics;
using System.Globalization;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Benchmarks.Engine;

/// <summary>Two hundred rules of different classes, to measure how long a book takes to build: the first time in a process, and again.</summary>
internal static class ManyRules
{
    /// <summary>Prints the milliseconds of the first build and the median of the next twenty.</summary>
    public static void Run(TextWriter output)
    {
        var first = Milliseconds();
        var again = Enumerable.Range(0, 20).Select(_ => Milliseconds()).Order().ElementAt(10);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:0.00} {again:0.000}"));
    }

    private static double Milliseconds()
    {
        var start = Stopwatch.GetTimestamp();
        Build();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Build()
    {
        var rules = new RuleBookBuilder();
        Add<N0>(rules);
        Add<N1>(rules);
        Add<N2>(rules);
        Add<N3>(rules);
        Add<N4>(rules);
        Add<N5>(rules);
        Add<N6>(rules);
        Add<N7>(rules);
        Add<N8>(rules);
        Add<N9>(rules);
        rules.Build();
    }

    private static void Add<T>(RuleBookBuilder rules)
        where T : struct, INumber => rules
        .Add<Found<T, N0>>().Add<Found<T, N1>>().Add<Found<T, N2>>().Add<Found<T, N3>>().Add<Found<T, N4>>()
        .Add<Found<T, N5>>().Add<Found<T, N6>>().Add<Found<T, N7>>().Add<Found<T, N8>>().Add<Found<T, N9>>()
        .Add<Permitted<T, N0>>().Add<Permitted<T, N1>>().Add<Permitted<T, N2>>().Add<Permitted<T, N3>>().Add<Permitted<T, N4>>()
        .Add<Permitted<T, N5>>().Add<Permitted<T, N6>>().Add<Permitted<T, N7>>().Add<Permitted<T, N8>>().Add<Permitted<T, N9>>();

    private interface INumber
    {
        public static abstract int Value { get; }
    }

    private sealed record Difference(int Element, string Expected, string Actual, SubjectReference Subject) : IFindingSubject;

    private sealed record Permission(Difference Difference, int Ground);

    private sealed record Document(string From, string To);

    private sealed class Found<TTens, TOnes> : Rule
        where TTens : struct, INumber
        where TOnes : struct, INumber
    {
        private static readonly FindingCode Code = new("BENCH", 1000 + (TTens.Value * 10) + TOnes.Value, Severity.Error, new FindingText { Title = "差异", Message = "{expected}" });

        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>(difference => difference.Element == (TTens.Value * 10) + TOnes.Value)
            .Unless<Permission>().On(difference => difference, permission => permission.Difference)
            .Find(Code, difference => At(difference, expected: difference.Expected, actual: difference.Actual));
    }

    private sealed class Permitted<TTens, TOnes> : Rule
        where TTens : struct, INumber
        where TOnes : struct, INumber
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>(difference => difference.Element == (TTens.Value * 10) + TOnes.Value)
            .And<Document>().On(difference => (difference.Expected, difference.Actual), document => (document.From, document.To))
            .Yield((difference, _) => new Permission(difference, TOnes.Value));
    }

    private readonly struct N0 : INumber { public static int Value => 0; }
    private readonly struct N1 : INumber { public static int Value => 1; }
    private readonly struct N2 : INumber { public static int Value => 2; }
    private readonly struct N3 : INumber { public static int Value => 3; }
    private readonly struct N4 : INumber { public static int Value => 4; }
    private readonly struct N5 : INumber { public static int Value => 5; }
    private readonly struct N6 : INumber { public static int Value => 6; }
    private readonly struct N7 : INumber { public static int Value => 7; }
    private readonly struct N8 : INumber { public static int Value => 8; }
    private readonly struct N9 : INumber { public static int Value => 9; }
}
