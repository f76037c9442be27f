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
    Numbers,
    OtherSlot,
    Polarity,
    Qualifier,
    Ending,
    Type,
    SameArticle,
    OtherArticle,
    OtherLaws,
    SameCode,
    OtherCode,
    Margin,
    Sibling,
}
