using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Benchmarks.Engine;

/// <summary>Twenty simple rules on items of three rows, and the same conditions as delegates in a loop.</summary>
internal static class SimpleRules
{
    private static readonly (Func<BenchItem, bool> Condition, Func<BenchItem, FindingPlace> At, FindingCode Code, string Rule)[] Delegates = [.. DelegatesOf()];

    public static RuleBook Book { get; } = new RuleBookBuilder()
        .Add<Differs<Field0>>().Add<Differs<Field1>>().Add<Differs<Field2>>().Add<Differs<Field3>>().Add<Differs<Field4>>()
        .Add<Differs<Field5>>().Add<Differs<Field6>>().Add<Differs<Field7>>().Add<Differs<Field8>>().Add<Differs<Field9>>()
        .Add<Lacks<Field0>>().Add<Lacks<Field1>>().Add<Lacks<Field2>>().Add<Lacks<Field3>>().Add<Lacks<Field4>>()
        .Add<Lacks<Field5>>().Add<Lacks<Field6>>().Add<Lacks<Field7>>().Add<Lacks<Field8>>().Add<Lacks<Field9>>()
        .Build();

    /// <summary>Items of which each field differs below, or is absent, at the rate of three in eighty: three findings in four items.</summary>
    public static object[] Items(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(row => new BenchItem(row, Texts(random, 0), Texts(random, 0), Texts(random, 0.0375)))];
    }

    /// <summary>The yardstick: findings with their grounds, in order, from delegates in a loop.</summary>
    public static List<(Finding Finding, string Rule, object Fact)> Loop(object[] items)
    {
        var found = new List<(Finding, string, object)>();
        foreach (var fact in items)
        {
            var item = (BenchItem)fact;
            foreach (var (condition, at, code, rule) in Delegates)
            {
                if (condition(item))
                {
                    var place = at(item);
                    found.Add((new Finding(code, place.Subject, place.Element, place.Expected, place.Actual) { Rule = rule }, rule, item));
                }
            }
        }

        return found;
    }

    private static string?[] Texts(Random random, double rate) =>
        [.. Enumerable.Range(0, 10).Select(field => random.NextDouble() is var chance && chance < rate ? null : chance < 2 * rate ? $"另一文本{field}" : $"统一文本{field}")];

    private static IEnumerable<(Func<BenchItem, bool>, Func<BenchItem, FindingPlace>, FindingCode, string)> DelegatesOf() =>
    [
        Differs<Field0>.Delegates, Differs<Field1>.Delegates, Differs<Field2>.Delegates, Differs<Field3>.Delegates, Differs<Field4>.Delegates,
        Differs<Field5>.Delegates, Differs<Field6>.Delegates, Differs<Field7>.Delegates, Differs<Field8>.Delegates, Differs<Field9>.Delegates,
        Lacks<Field0>.Delegates, Lacks<Field1>.Delegates, Lacks<Field2>.Delegates, Lacks<Field3>.Delegates, Lacks<Field4>.Delegates,
        Lacks<Field5>.Delegates, Lacks<Field6>.Delegates, Lacks<Field7>.Delegates, Lacks<Field8>.Delegates, Lacks<Field9>.Delegates,
    ];

    internal interface IField
    {
        public static abstract int Number { get; }
    }

    internal sealed class BenchItem(int row, string?[] province, string?[] city, string?[] county) : IFindingSubject
    {
        public string?[] Province { get; } = province;

        public string?[] City { get; } = city;

        public string?[] County { get; } = county;

        public SubjectReference Subject { get; } = new() { ListId = "county", ItemId = $"{row}", Level = AdministrativeLevel.County, File = "county.xlsx", Sheet = "清单", Row = row };
    }

    private static FindingCode Code(int number) => new("BENCH", number, Severity.Error, new FindingText { Title = $"B{number}", Message = "{expected} {actual}" });

    internal sealed class Differs<TField> : Rule
        where TField : struct, IField
    {
        private static readonly FindingCode Number = Code(1 + TField.Number);
        private static readonly Func<BenchItem, bool> Condition = item =>
            item.Province[TField.Number] is { } expected && item.County[TField.Number] is { } actual && expected != actual;

        private static readonly Func<BenchItem, FindingPlace> Place = item => At(item, ItemElement.Name, item.Province[TField.Number], item.County[TField.Number]);

        public static (Func<BenchItem, bool>, Func<BenchItem, FindingPlace>, FindingCode, string) Delegates => (Condition, Place, Number, typeof(Differs<TField>).Name);

        protected override void Define(RuleDefinition rule) => rule.When(Condition).Find(Number, Place);
    }

    internal sealed class Lacks<TField> : Rule
        where TField : struct, IField
    {
        private static readonly FindingCode Number = Code(11 + TField.Number);
        private static readonly Func<BenchItem, bool> Condition = item => item.City[TField.Number] is not null && item.County[TField.Number] is null;
        private static readonly Func<BenchItem, FindingPlace> Place = item => At(item, ItemElement.Basis, item.City[TField.Number]);

        public static (Func<BenchItem, bool>, Func<BenchItem, FindingPlace>, FindingCode, string) Delegates => (Condition, Place, Number, typeof(Lacks<TField>).Name);

        protected override void Define(RuleDefinition rule) => rule.When(Condition).Find(Number, Place);
    }

    internal readonly struct Field0 : IField { public static int Number => 0; }
    internal readonly struct Field1 : IField { public static int Number => 1; }
    internal readonly struct Field2 : IField { public static int Number => 2; }
    internal readonly struct Field3 : IField { public static int Number => 3; }
    internal readonly struct Field4 : IField { public static int Number => 4; }
    internal readonly struct Field5 : IField { public static int Number => 5; }
    internal readonly struct Field6 : IField { public static int Number => 6; }
    internal readonly struct Field7 : IField { public static int Number => 7; }
    internal readonly struct Field8 : IField { public static int Number => 8; }
    internal readonly struct Field9 : IField { public static int Number => 9; }
}
