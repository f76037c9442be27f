using System.Globalization;
using System.Text.Json.Nodes;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Benchmarks.Quality;

/// <summary>Matching without one field at a time: its weights are 0, the others stay. What forbids acceptance still does.</summary>
internal static class Ablation
{
    private static readonly (string Field, string[] Features)[] Fields =
    [
        ("nothing", []),
        ("name alike (cosine)", ["cosine", "sameName"]),
        ("name differs", ["substitution", "insertion", "differingPart", "head", "moved"]),
        ("what tells rows of one list apart", ["knownDifference"]),
        ("numbers", ["numbers"]),
        ("kind of act", ["otherSlot", "polarity", "limit", "narrower", "ending"]),
        ("brackets", ["qualifier"]),
        ("type", ["type"]),
        ("basis", ["sameArticle", "onlyArticle", "otherArticle", "otherLaws", "quoted"]),
        ("function of the body", ["sameFunction", "otherFunction"]),
        ("levels", ["otherLevels"]),
        ("runner-up on both sides", ["margin"]),
        ("neighbours in the own list", ["sibling"]),
    ];

    public static void Write(TextWriter output, IReadOnlyCollection<LabelledPair> pairs, MatchOptions options)
    {
        var yardsticks = pairs.ToDictionary(pair => pair, QualityScore.Yardstick);
        output.WriteLine("| without | F1 at .5, most rows shared | at its best threshold | F1 at .5, few rows shared | at its best threshold | accepted precision |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var (field, features) in Fields)
        {
            var without = options with { Model = Without(options.Model, features), ReviewFrom = 0.01 };
            var scores = pairs.Select(pair => QualityScore.Of(pair, without, yardsticks[pair])).ToList();
            var (dense, low) = (scores.Where(score => !IsLow(score)).ToList(), scores.Where(IsLow).ToList());
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {field} | {dense.Average(score => score.F1From(options.ReviewFrom)):0.0000} | {dense.Average(score => score.BestF1):0.0000} | {low.Average(score => score.F1From(options.ReviewFrom)):0.0000} | {low.Average(score => score.BestF1):0.0000} | {(double)scores.Sum(score => score.AcceptedRight) / scores.Sum(score => score.Accepted):0.0000} |"));
        }
    }

    private static bool IsLow(QualityScore score) => score.Name.Contains("low", StringComparison.Ordinal);

    private static MatchModel Without(MatchModel model, string[] features)
    {
        using var written = new MemoryStream();
        MatchModelJson.Write(written, model);
        var json = JsonNode.Parse(written.ToArray())!;
        foreach (var feature in features)
        {
            json["weights"]![feature]!["weight"] = 0;
        }

        using var changed = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
        return MatchModelJson.Read(changed);
    }
}
