using System.Globalization;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Learning;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Benchmarks.Quality;

/// <summary>What learning from the codes of some rows is worth on the rows without: the rows with a known partner leave the field, for all alike.</summary>
internal static class LearningTable
{
    private static readonly (string Name, Func<PowerItem, int, bool> IsVisible, double Miskeyed)[] Cases =
    [
        ("60 % of the codes", (_, number) => number % 10 < 6, 0),
        ("20 % of the codes", (_, number) => number % 10 < 2, 0),
        ("codes of whole departments missing", (item, _) => Hash(item.Body.Name) % 5 < 3, 0),
        ("60 %, of which 3 % keyed wrongly", (_, number) => number % 10 < 6, 0.03),
    ];

    public static void Write(TextWriter output, IReadOnlyCollection<LabelledPair> pairs)
    {
        output.WriteLine("| lists | known | rows without, with a partner | yardstick F1 | default F1 | learnt F1 | default accepted precision (recall) | learnt accepted precision (recall) |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var pair in pairs)
        {
            foreach (var (name, isVisible, miskeyed) in Cases)
            {
                var (known, rest, hidden) = Divide(pair, isVisible, miskeyed);
                var options = MatchOptions.Default with { HideCodes = true };
                var model = new MatchLearner(MatchModel.Shipped).Learn(MatchTrainingSet.FromCodes(known.Left, known.Right), name);
                var (before, after) = (QualityScore.Of(rest, options), QualityScore.Of(rest, options with { Model = model }, 0));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {pair.Name} | {name}{(ReferenceEquals(model, MatchModel.Shipped) ? " (nothing learnt)" : "")} | {hidden} | {before.YardstickF1:0.0000} | {before.F1:0.0000} | {after.F1:0.0000} | {before.AcceptedPrecision:0.0000} ({before.AcceptedRecall:0.000}) | {after.AcceptedPrecision:0.0000} ({after.AcceptedRecall:0.000}) |"));
            }
        }
    }

    private static (LabelledPair Known, LabelledPair Others, int Hidden) Divide(LabelledPair pair, Func<PowerItem, int, bool> isVisible, double miskeyed)
    {
        var random = new Random(5);
        var partnerOf = pair.Truth.ToDictionary(truth => truth.Left, truth => truth.Right, StringComparer.Ordinal);
        var codeOf = pair.Right.Items.Select((item, number) => (item.Id, Code: Code(number))).ToDictionary(entry => entry.Id, entry => entry.Code, StringComparer.Ordinal);
        var visible = pair.Left.Items.Where((item, number) => partnerOf.ContainsKey(item.Id) && isVisible(item, number)).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var codes = codeOf.Values.ToArray();
        var left = pair.Left.Items.Select(item => visible.Contains(item.Id) ? item with { Code = random.NextDouble() < miskeyed ? codes[random.Next(codes.Length)] : codeOf[partnerOf[item.Id]] } : item);
        var right = pair.Right.Items.Select(item => item with { Code = codeOf[item.Id] });
        var taken = visible.Select(id => partnerOf[id]).ToHashSet(StringComparer.Ordinal);
        var rest = pair with
        {
            Left = pair.Left with { Items = pair.Left.Items.Where(item => !visible.Contains(item.Id)).ToValueList() },
            Right = pair.Right with { Items = pair.Right.Items.Where(item => !taken.Contains(item.Id)).ToValueList() },
            Truth = pair.Truth.Where(truth => !visible.Contains(truth.Left)).ToHashSet(),
        };
        return (pair with { Left = pair.Left with { Items = left.ToValueList() }, Right = pair.Right with { Items = right.ToValueList() } }, rest, rest.Truth.Count);
    }

    private static ItemCode Code(int number) => ItemCode.Read(string.Create(CultureInfo.InvariantCulture, $"3701{10 + (number / 900)}{100 + (number % 900)}000"));

    private static int Hash(string text) => text.Aggregate(17, (sum, character) => ((sum * 31) + character) & 0xFFFF);
}
