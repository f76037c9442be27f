using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>The model that training begins with (初始模型): like names are alike, and no more; what codes are worth is taken from another model.</summary>
internal static class RoughModel
{
    private const double Bias = -6;

    public static MatchModel Of(MatchModel model)
    {
        var weights = new double[Enum.GetValues<Feature>().Length];
        weights[(int)Feature.Cosine] = 9;
        weights[(int)Feature.Margin] = 5;
        weights[(int)Feature.Type] = -3;
        weights[(int)Feature.KnownWording] = 1;
        foreach (var feature in new[] { Feature.SameCode, Feature.OtherCode })
        {
            weights[(int)feature] = model.Weight(feature);
        }

        return new MatchModel(model.Version, "nothing", Bias, weights, new int[weights.Length], Calibration.None, WordingWeights.None);
    }
}
