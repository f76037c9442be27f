using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Adds up the evidence on a pair (评分): additive log odds, one term per feature.</summary>
internal sealed class PairScorer(MatchModel model)
{
    public const double BitsPerNat = 1.4426950408889634;

    private static readonly (Feature[] Features, string Field, string English)[] Bars =
    [
        ([Feature.Cosine, Feature.SameName, Feature.SamePublishedName], "名称相似", "name alike"),
        ([Feature.Substitution, Feature.Insertion, Feature.DifferingPart, Feature.Moved, Feature.Head, Feature.KnownDifference, Feature.KnownWording], "名称差异", "name differs"),
        ([Feature.Numbers], "数字", "numbers"),
        ([Feature.OtherSlot, Feature.Polarity, Feature.Limit, Feature.Narrower, Feature.Ending], "情形", "kind of act"),
        ([Feature.Qualifier], "括注", "qualifier"),
        ([Feature.Type], "类型", "type"),
        ([Feature.SameArticle, Feature.OnlyArticle, Feature.OtherArticle, Feature.OtherLaws], "依据", "basis"),
        ([Feature.Quoted], "引文", "quoted text"),
        ([Feature.SameFunction, Feature.OtherFunction], "部门职能", "function of the body"),
        ([Feature.OtherLevels], "行使层级", "levels"),
        ([Feature.SameCode, Feature.OtherCode], "编码", "code"),
        ([Feature.Margin, Feature.Sibling], "与其他候选的距离", "distance from rivals"),
    ];

    public double LogOdds(PairComparison pair) => LogOdds(pair.Values);

    public double LogOdds(ReadOnlySpan<float> values)
    {
        var sum = model.Bias;
        for (var feature = 0; feature < values.Length; feature++)
        {
            sum += model.Weight((Feature)feature) * values[feature];
        }

        return sum;
    }

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>One bar per field; those too small to see are left out.</summary>
    public ValueList<MatchBar> Explain(PairComparison pair, DifferingWords words, double slope) =>
        Bars.Select(bar => new MatchBar(bar.Field, bar.English, slope * Sum(pair, bar.Features), Detail(bar.Features[0], words))).Where(bar => Math.Abs(bar.Bits) >= 0.005).ToValueList();

    /// <summary>The bits of one field, by its Chinese name.</summary>
    public double Bits(PairComparison pair, string field, double slope) => slope * Sum(pair, Bars.First(bar => bar.Field == field).Features);

    private double Sum(PairComparison pair, Feature[] features) => features.Sum(feature => model.Weight(feature) * pair[feature]) * BitsPerNat;

    private static string Detail(Feature feature, DifferingWords words) =>
        feature == Feature.Substitution && (words is not { Left: null or "", Right: null or "" }) ? $"{Shown(words.Left)} → {Shown(words.Right)}" : "";

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "∅" : text;
}
