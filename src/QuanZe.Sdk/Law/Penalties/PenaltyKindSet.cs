namespace QuanZe.Sdk.Law.Penalties;

/// <summary>A set of kinds of penalty (处罚种类集合). A small value; the default is the empty set.</summary>
public readonly record struct PenaltyKindSet
{
    private readonly int _bits;

    private PenaltyKindSet(int bits) => _bits = bits;

    /// <summary>Whether the set holds no kind.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The kinds in the order of 行政处罚法 第九条.</summary>
    public IEnumerable<PenaltyKind> Kinds
    {
        get
        {
            for (var kind = PenaltyKind.Warning; kind <= PenaltyKind.Other; kind++)
            {
                if (Contains(kind))
                {
                    yield return kind;
                }
            }
        }
    }

    /// <summary>The set of the given kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    public static PenaltyKindSet Of(params ReadOnlySpan<PenaltyKind> kinds)
    {
        var bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1 << (int)kind;
        }

        return new(bits);
    }

    /// <summary>Whether the set holds a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool Contains(PenaltyKind kind) => (_bits & (1 << (int)kind)) != 0;

    /// <summary>Whether both sets share a kind.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(PenaltyKindSet other) => (_bits & other._bits) != 0;

    /// <summary>The kinds of either set.</summary>
    /// <param name="other">The other set.</param>
    public PenaltyKindSet With(PenaltyKindSet other) => new(_bits | other._bits);

    /// <summary>The kinds of this set that the other does not hold.</summary>
    /// <param name="other">The other set.</param>
    public PenaltyKindSet Without(PenaltyKindSet other) => new(_bits & ~other._bits);

    /// <summary>The names in Chinese, joined by 、; empty for the empty set.</summary>
    public override string ToString() => string.Join('、', Kinds.Select(kind => kind.ChineseName()));
}
