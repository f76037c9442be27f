using System.Collections;
using System.Numerics;

namespace QuanZe.Sdk.Law;

/// <summary>A set of ranks (效力位阶的集合): what an instrument may be as far as its title, number and notes tell.</summary>
/// <remarks>A small value; the default is the empty set. What is not known is the set of all ranks, never a guess at one.</remarks>
public readonly record struct RankSet : IReadOnlyCollection<InstrumentRank>
{
    private readonly int _bits;

    private RankSet(int bits) => _bits = bits;

    /// <summary>Every rank: nothing is known.</summary>
    public static RankSet All { get; } = Of(Enum.GetValues<InstrumentRank>().Where(rank => rank != InstrumentRank.Unknown).ToArray());

    /// <summary>法规: administrative, local, autonomous and special-zone regulations.</summary>
    public static RankSet Regulations { get; } = Where(InstrumentRanks.IsRegulation);

    /// <summary>规章: rules of departments and of governments.</summary>
    public static RankSet Rules { get; } = Where(InstrumentRanks.IsRule);

    /// <summary>法律、法规: who may authorise an organisation (行政许可法 第二十三条、行政处罚法 第十九条).</summary>
    public static RankSet LawAndRegulations { get; } = Where(rank => rank == InstrumentRank.Law || rank.IsRegulation());

    /// <summary>法律、法规、规章: what may permit entrustment (行政许可法 第二十四条、行政处罚法 第二十条).</summary>
    public static RankSet LawRegulationsAndRules { get; } = Where(rank => rank == InstrumentRank.Law || rank.IsRegulation() || rank.IsRule());

    /// <summary>The number of ranks in the set.</summary>
    public int Count => BitOperations.PopCount((uint)_bits);

    /// <summary>Whether the set holds no rank.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether nothing is known: the set holds every rank.</summary>
    public bool IsUnknown => _bits == All._bits;

    /// <summary>The set of the given ranks.</summary>
    /// <param name="ranks">The ranks; <see cref="InstrumentRank.Unknown"/> adds nothing.</param>
    public static RankSet Of(params ReadOnlySpan<InstrumentRank> ranks)
    {
        var bits = 0;
        foreach (var rank in ranks)
        {
            bits |= rank == InstrumentRank.Unknown ? 0 : 1 << (int)rank;
        }

        return new(bits);
    }

    /// <summary>Whether the set holds a rank.</summary>
    /// <param name="rank">The rank asked for.</param>
    public bool Contains(InstrumentRank rank) => rank != InstrumentRank.Unknown && (_bits & (1 << (int)rank)) != 0;

    /// <summary>Whether every rank of this set is in another; true for the empty set.</summary>
    /// <param name="other">The other set.</param>
    public bool IsWithin(RankSet other) => (_bits & ~other._bits) == 0;

    /// <summary>Whether the sets have a rank in common.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(RankSet other) => (_bits & other._bits) != 0;

    /// <summary>The ranks in both sets.</summary>
    /// <param name="other">The other set.</param>
    public RankSet Intersect(RankSet other) => new(_bits & other._bits);

    /// <summary>The ranks in either set.</summary>
    /// <param name="other">The other set.</param>
    public RankSet Union(RankSet other) => new(_bits | other._bits);

    /// <summary>The ranks of this set that are not in another.</summary>
    /// <param name="other">The other set.</param>
    public RankSet Without(RankSet other) => new(_bits & ~other._bits);

    /// <inheritdoc/>
    public IEnumerator<InstrumentRank> GetEnumerator()
    {
        for (var bits = _bits; bits != 0; bits &= bits - 1)
        {
            yield return (InstrumentRank)BitOperations.TrailingZeroCount(bits);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ranks in Chinese joined by 或; 位阶不明 when nothing is known.</summary>
    public override string ToString() => IsUnknown || IsEmpty ? "位阶不明" : string.Join('或', this.Select(rank => rank.ChineseName()));

    private static RankSet Where(Func<InstrumentRank, bool> isIn) => Of(Enum.GetValues<InstrumentRank>().Where(isIn).ToArray());
}
