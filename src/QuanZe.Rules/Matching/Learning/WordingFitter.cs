using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Learns what single differences between names are worth (措辞权重的学习), on top of what the features say already.</summary>
internal static class WordingFitter
{
    private const int Rounds = 15;
    private const double Ridge = 1.5;
    private const double Step = 0.6;
    private const double Largest = 5;
    private const int FewestUses = 3;
    private const int MostSegments = 4;

    // What is this unlikely without any word on its wording is not worth a look.
    private const double LeastOdds = -8;

    public static WordingWeights Fit(List<LabelledComparison> known, MatchModel model)
    {
        var scorer = new PairScorer(model);
        var differing = known.Where(pair => pair.Difference.Segments.Length is > 0 and <= MostSegments)
            .Select(pair => new Case(pair.IsSame, scorer.LogOdds(pair.Sample.Values), [.. Wordings(pair.Difference).Distinct()])).Where(entry => entry.Odds > LeastOdds).ToList();
        var uses = differing.SelectMany(entry => entry.Wordings).GroupBy(wording => wording).ToDictionary(group => group.Key, group => group.Count());
        var weights = uses.Where(use => use.Value >= FewestUses).ToDictionary(use => use.Key, _ => 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            Improve(differing, weights);
        }

        return new WordingWeights(weights.Where(entry => Math.Abs(entry.Value) >= 0.05)
            .Select(entry => new WordingWeight(entry.Key.One, entry.Key.Other, entry.Value, uses[entry.Key]))
            .OrderByDescending(entry => entry.Support).ThenBy(entry => entry.One, StringComparer.Ordinal).ThenBy(entry => entry.Other, StringComparer.Ordinal).ToValueList());
    }

    private static void Improve(List<Case> cases, Dictionary<(string One, string Other), double> weights)
    {
        var (gradient, curvature) = (weights.Keys.ToDictionary(key => key, _ => 0.0), weights.Keys.ToDictionary(key => key, _ => Ridge));
        foreach (var entry in cases)
        {
            var probability = PairScorer.Probability(entry.Odds + entry.Wordings.Sum(wording => weights.GetValueOrDefault(wording)));
            foreach (var wording in entry.Wordings.Where(weights.ContainsKey))
            {
                gradient[wording] += (entry.IsSame ? 1 : 0) - probability;
                curvature[wording] += probability * (1 - probability);
            }
        }

        foreach (var wording in weights.Keys.ToList())
        {
            weights[wording] = Math.Clamp(weights[wording] + (Step * (gradient[wording] - (Ridge * weights[wording])) / curvature[wording]), -Largest, Largest);
        }
    }

    private static IEnumerable<(string One, string Other)> Wordings(NameDifference difference)
    {
        foreach (var segment in difference.Segments)
        {
            var (one, other) = (difference.Removed(segment).ToString(), difference.Added(segment).ToString());
            yield return string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
        }
    }

    private sealed record Case(bool IsSame, double Odds, ValueList<(string One, string Other)> Wordings);
}
