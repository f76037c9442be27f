using System.Runtime.CompilerServices;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Two rows compared field by field (逐项比对): one value per feature.</summary>
/// <remarks>The difference of the names is not kept: of the many pairs that are compared few are looked at again.</remarks>
internal sealed class PairComparison
{
    // Hundreds of thousands are kept at a time, so the values stand in the object itself.
    private FeatureValues _values;

    public double this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = (float)value;
    }

    public ReadOnlySpan<float> Values => _values;

    public double Cosine => this[Feature.Cosine];

    /// <summary>Whether something speaks so hard against the pair that no score may accept it.</summary>
    public bool HasHardEvidence => HardEvidence.IsIn(this);

    public static PairComparison Of(IListRows leftRows, int left, IListRows rightRows, int right, double cosine, bool hideCodes)
    {
        var (leftName, rightName, leftItem, rightItem) = (leftRows.Name(left), rightRows.Name(right), leftRows.Item(left), rightRows.Item(right));
        var difference = NameDifference.Between(leftName.Heavy, rightName.Heavy);
        var pair = new PairComparison();
        pair[Feature.Cosine] = cosine;
        pair[Feature.SameName] = difference.IsNothing ? 1 : 0;
        pair[Feature.SamePublishedName] = leftName.Plain == rightName.Plain ? 1 : 0;
        pair.Weigh(DifferenceMeasure.Of(difference, rightRows));
        pair.CompareWords(difference, leftName, rightName, leftName.Stem == rightName.Stem && (leftRows.IsQualifiedFamily(left) || rightRows.IsQualifiedFamily(right)));
        pair[Feature.Type] = TypeConflict(leftItem.Type, rightItem.Type);
        pair.CompareBases(difference, leftRows, left, rightRows, right);
        pair.CompareBodies(leftName, leftItem, rightName, rightItem);
        if (!hideCodes)
        {
            pair.CompareCodes(leftItem, rightItem);
        }

        return pair;
    }

    /// <summary>Takes over what the difference of the names weighs.</summary>
    public void Weigh(DifferenceMeasure measure)
    {
        this[Feature.Substitution] = Math.Log(1 + (measure.Substitution / 6));
        this[Feature.Insertion] = Math.Log(1 + (measure.Insertion / 6));
        this[Feature.Head] = Math.Log(1 + (measure.Head / 6));
        this[Feature.DifferingPart] = Math.Min(2, measure.Ratio);
        this[Feature.Moved] = measure.IsMoved ? 1 : 0;
    }

    private void CompareWords(NameDifference difference, MatchName left, MatchName right, bool isQualifiedFamily)
    {
        // A number in the place of another tells items apart; one that only one office states may be left out by the other.
        this[Feature.Numbers] = left.Numbers == right.Numbers ? 0 : left.Numbers.Length > 0 && right.Numbers.Length > 0 ? 1 : 0.4;
        if (difference.IsNothing)
        {
            return;
        }

        this[Feature.OtherSlot] = Slots.Conflict(difference) is null ? 0 : 1;
        this[Feature.Polarity] = Negation.Differs(difference) ? 1 : 0;
        this[Feature.Limit] = Negation.Limits(difference) ? 1 : 0;
        this[Feature.Narrower] = difference.IsNarrower ? 1 : 0;
        var (leftEnding, rightEnding) = (Slots.Ending(left.Stem), Slots.Ending(right.Stem));
        this[Feature.Ending] = (leftEnding != rightEnding && leftEnding.Length > 0 && rightEnding.Length > 0) || (difference.Extension is { IsEmpty: false } added && !Slots.IsNeutralEnding(added)) ? 1 : 0;
        this[Feature.Qualifier] = left.Qualifier != right.Qualifier && (left.Stem == right.Stem || isQualifiedFamily) ? 1 : 0;
    }

    private static double TypeConflict(ItemType left, ItemType right) =>
        left == right || left == ItemType.Unspecified || right == ItemType.Unspecified ? 0 : left == ItemType.Other || right == ItemType.Other ? 0.4 : 1;

    private void CompareBases(NameDifference difference, IListRows leftRows, int left, IListRows rightRows, int right)
    {
        var basis = BasisComparison.Of(left, leftRows, right, rightRows);
        this[Feature.SameArticle] = basis.SameArticle ? 1 : 0;
        this[Feature.OnlyArticle] = basis.OnlyArticle;
        this[Feature.OtherArticle] = basis.OtherArticle ? 1 : 0;
        this[Feature.OtherLaws] = basis.OtherLaws ? 1 : 0;
        this[Feature.Quoted] = basis.SameArticle && !difference.IsNothing ? QuotedWords.Share(difference, leftRows.Item(left).Basis, rightRows.Item(right).Basis, rightRows) : 0;
    }

    private void CompareBodies(MatchName leftName, PowerItem left, MatchName rightName, PowerItem right)
    {
        if (leftName.Function.Length > 0 && rightName.Function.Length > 0)
        {
            this[HoldsOther(leftName.Function, rightName.Function) ? Feature.SameFunction : Feature.OtherFunction] = 1;
        }

        this[Feature.OtherLevels] = !left.Levels.IsUnspecified && !right.Levels.IsUnspecified && !left.Levels.Overlaps(right.Levels) ? 1 : 0;
    }

    private static bool HoldsOther(string left, string right) => left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);

    private void CompareCodes(PowerItem left, PowerItem right)
    {
        if (left.Code.BaseKey is { } above && right.Code.BaseKey is { } below)
        {
            this[above == below ? Feature.SameCode : Feature.OtherCode] = 1;
        }
    }

    [InlineArray((int)Feature.Sibling + 1)]
    private struct FeatureValues
    {
        private float _first;
    }
}
