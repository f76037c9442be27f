namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What the comparison of two rows measures (比对特征); the model has one weight for each, by name.</summary>
internal enum Feature
{
    Cosine,
    SameName,
    SamePublishedName,
    Substitution,
    Insertion,
    DifferingPart,
    Moved,
    Head,
    KnownDifference,
    KnownWording,
    Quoted,
    Numbers,
    OtherSlot,
    Polarity,
    Qualifier,
    Ending,
    Type,
    SameArticle,
    OnlyArticle,
    OtherArticle,
    OtherLaws,
    SameFunction,
    OtherFunction,
    OtherLevels,
    SameCode,
    OtherCode,
    Margin,
    Sibling,
}
