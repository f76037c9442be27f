using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Two rows compared field by field (逐项比对): one value per feature, and what speaks so hard that no score may accept the pair.</summary>
internal sealed class PairComparison
{
    private static readonly int FeatureCount = Enum.GetValues<Feature>().Length;

    private readonly double[] _values = new double[FeatureCount];
    private readonly List<string> _hard = [];

    public double this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public NameDifferenceAnalysis Difference { get; private init; }

    public ValueList<string> HardEvidence => _hard.ToValueList();

    public bool HasHardEvidence => _hard.Count > 0;

    public double Cosine => this[Feature.Cosine];

    /// <summary>Compares two rows.</summary>
    /// <param name="left">The row that looks for a partner.</param>
    /// <param name="right">The row that may be it.</param>
    /// <param name="cosine">The cosine of their names.</param>
    /// <param name="characterWeight">How much a character tells rows of the right list apart.</param>
    /// <param name="isQualifiedFamily">Whether one of the lists has several rows with the stem of these and differing brackets.</param>
    /// <param name="hideCodes">Whether codes are left out of account.</param>
    public static PairComparison Of(ComparedRow left, ComparedRow right, double cosine, Func<char, double> characterWeight, bool isQualifiedFamily, bool hideCodes)
    {
        var difference = NameDifferenceAnalysis.Between(left.Name.Heavy, right.Name.Heavy, characterWeight);
        var pair = new PairComparison { Difference = difference };
        pair[Feature.Cosine] = cosine;
        pair.CompareNames(left.Name, right.Name, isQualifiedFamily);
        pair.CompareTypes(left.Item.Type, right.Item.Type);
        pair.CompareBases(left.Provisions, right.Provisions);
        if (!hideCodes)
        {
            pair.CompareCodes(left.Item, right.Item);
        }

        return pair;
    }

    private void CompareNames(MatchName left, MatchName right, bool isQualifiedFamily)
    {
        this[Feature.SameName] = left.Heavy == right.Heavy ? 1 : 0;
        this[Feature.SamePublishedName] = left.Plain == right.Plain ? 1 : 0;
        this[Feature.Substitution] = Math.Log(1 + (Difference.Substitution / 6));
        this[Feature.Insertion] = Math.Log(1 + (Difference.Insertion / 6));
        this[Feature.DifferingPart] = Math.Min(2, Difference.Ratio);
        this[Feature.Moved] = Difference.IsMoved ? 1 : 0;
        if (left.Numbers != right.Numbers)
        {
            this[Feature.Numbers] = 1;
            _hard.Add($"数字不同：{Shown(left.Numbers)} / {Shown(right.Numbers)}");
        }

        if (Difference.IsNothing)
        {
            return;
        }

        if (Slots.Conflict(left.Heavy, right.Heavy) is { } slot)
        {
            this[Feature.OtherSlot] = 1;
            _hard.Add($"情形不同：{slot.Left} / {slot.Right}");
        }

        if (Limits(Difference.Removed) != Limits(Difference.Added) || Negates(Difference.Removed) != Negates(Difference.Added))
        {
            this[Feature.Polarity] = 1;
            _hard.Add($"否定或者限定不同：{Shown(Difference.Removed)} / {Shown(Difference.Added)}");
        }

        var (leftEnding, rightEnding) = (Slots.Ending(left.Stem), Slots.Ending(right.Stem));
        if (leftEnding != rightEnding && leftEnding.Length > 0 && rightEnding.Length > 0)
        {
            this[Feature.Ending] = 1;
            _hard.Add($"行为不同：{leftEnding} / {rightEnding}");
        }

        if (left.Qualifier != right.Qualifier && (left.Stem == right.Stem || isQualifiedFamily))
        {
            this[Feature.Qualifier] = 1;
            _hard.Add($"括注不同：{Shown(left.Qualifier)} / {Shown(right.Qualifier)}");
        }
    }

    private void CompareTypes(ItemType left, ItemType right)
    {
        if (left == right || left == ItemType.Unspecified || right == ItemType.Unspecified)
        {
            return;
        }

        this[Feature.Type] = left == ItemType.Other || right == ItemType.Other ? 0.4 : 1;
        _hard.Add($"类型不同：{left.ChineseName()} / {right.ChineseName()}");
    }

    // A basis that is not stated, or that names no article, says nothing; it is no evidence against the pair.
    private void CompareBases(ReadOnlySpan<ulong> above, ReadOnlySpan<ulong> below)
    {
        var (isStatedAbove, isStatedBelow, instrument, article) = (false, false, false, false);
        foreach (var one in above)
        {
            isStatedAbove |= Provisions.HasArticle(one);
            foreach (var other in below)
            {
                isStatedBelow |= Provisions.HasArticle(other);
                instrument |= Provisions.InstrumentOf(one) == Provisions.InstrumentOf(other);
                article |= one == other && Provisions.HasArticle(one);
            }
        }

        if (isStatedAbove && isStatedBelow)
        {
            this[article ? Feature.SameArticle : instrument ? Feature.OtherArticle : Feature.OtherLaws] = 1;
        }
    }

    private void CompareCodes(PowerItem left, PowerItem right)
    {
        if (left.Code.BaseKey is not { } above || right.Code.BaseKey is not { } below)
        {
            return;
        }

        this[above == below ? Feature.SameCode : Feature.OtherCode] = 1;
    }

    // 非 and 平台 make another object of the one they stand before.
    private static bool Limits(string text) => text.Contains('非', StringComparison.Ordinal) || text.Contains("平台", StringComparison.Ordinal);

    // 不符合 and 违反, 擅自 and 未经批准 say the same; with and without any of them is the opposite.
    private static bool Negates(string text) => text.AsSpan().IndexOfAny(Negations) >= 0;

    private static readonly System.Buffers.SearchValues<char> Negations = System.Buffers.SearchValues.Create("不无未没违擅拒禁");

    private static string Shown(string text) => text.Length == 0 ? "（无）" : text;
}
