using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Adds up the evidence on a pair (评分): additive log odds, one term per feature.</summary>
internal sealed class PairScorer(MatchModel model)
{
    private const double BitsPerNat = 1.4426950408889634;

    private static readonly Feature[] Features = Enum.GetValues<Feature>();

    private static readonly (Feature[] Features, string Field, string English)[] Bars =
    [
        ([Feature.Cosine, Feature.SameName, Feature.SamePublishedName], "名称相似", "name alike"),
        ([Feature.Substitution, Feature.Insertion, Feature.DifferingPart, Feature.Moved], "名称差异", "name differs"),
        ([Feature.Numbers], "数字", "numbers"),
        ([Feature.OtherSlot, Feature.Polarity, Feature.Ending], "情形", "kind of act"),
        ([Feature.Qualifier], "括注", "qualifier"),
        ([Feature.Type], "类型", "type"),
        ([Feature.SameArticle, Feature.OtherArticle, Feature.OtherLaws], "依据", "basis"),
        ([Feature.SameCode, Feature.OtherCode], "编码", "code"),
        ([Feature.Margin, Feature.Sibling], "与其他候选的距离", "distance from rivals"),
    ];

    public double LogOdds(PairComparison pair)
    {
        var sum = model.Bias;
        foreach (var feature in Features)
        {
            sum += model.Weight(feature) * pair[feature];
        }

        return sum;
    }

    /// <summary>What the distances from rivals add to the log odds of a pair that was scored without them.</summary>
    public double LogOdds(double margin, double sibling) => (model.Weight(Feature.Margin) * margin) + (model.Weight(Feature.Sibling) * sibling);

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    public double PriorBits => model.Bias * BitsPerNat;

    public ValueList<MatchBar> Explain(PairComparison pair) =>
        Bars.Select(bar => new MatchBar(bar.Field, bar.English, bar.Features.Sum(feature => model.Weight(feature) * pair[feature]) * BitsPerNat, Detail(bar.Features[0], pair)))
            .Where(bar => Math.Abs(bar.Bits) >= 0.005).ToValueList();

    private static string Detail(Feature feature, PairComparison pair) => feature switch
    {
        Feature.Substitution when !pair.Difference.IsNothing => $"{Shown(pair.Difference.Removed)} → {Shown(pair.Difference.Added)}",
        _ => "",
    };

    private static string Shown(string text) => text.Length == 0 ? "∅" : text;
}
