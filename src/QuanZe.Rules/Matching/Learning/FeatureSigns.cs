using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>On which side of zero the weight of a feature belongs (权重方向), so that every bar of an explanation points the way a reader expects.</summary>
internal static class FeatureSigns
{
    /// <summary>1 when the feature speaks for a pair, −1 when against it.</summary>
    public static int Of(Feature feature) => feature switch
    {
        Feature.Cosine or Feature.SameName or Feature.SamePublishedName or Feature.Moved or Feature.Quoted or Feature.SameArticle or Feature.OnlyArticle
            or Feature.SameFunction or Feature.SameCode or Feature.Margin or Feature.Sibling or Feature.KnownWording => 1,
        _ => -1,
    };
}
