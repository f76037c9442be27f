namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Two rows that may be partners, by their places in canonical order, and what their comparison came to (候选配对).</summary>
/// <remarks>A value: a hundred thousand rows propose a million pairs. What was compared in detail is compared again when somebody asks for the explanation.</remarks>
internal struct ProposedPair
{
    /// <summary>The place in the left list.</summary>
    public int Left;

    /// <summary>The place in the right list.</summary>
    public int Right;

    /// <summary>The cosine of the names.</summary>
    public float Cosine;

    /// <summary>The distance from the runner-up on either side.</summary>
    public float Margin;

    /// <summary>The distance from the nearest other rows of both lists.</summary>
    public float Sibling;

    /// <summary>What is known about the pair.</summary>
    public PairFlags Flags;

    /// <summary>What to do with the pair.</summary>
    public MatchBand Band;

    /// <summary>The natural log odds.</summary>
    public double LogOdds;

    public readonly bool Has(PairFlags flag) => (Flags & flag) != 0;
}

/// <summary>What is known about a proposed pair (配对标志).</summary>
[Flags]
internal enum PairFlags : byte
{
    None = 0,

    /// <summary>Something speaks so hard against the pair that no score may accept it.</summary>
    HardEvidence = 1,

    /// <summary>Both rows were published with the same name.</summary>
    SameText = 2,

    /// <summary>Both rows carry the same base code.</summary>
    SameCode = 4,

    /// <summary>The brackets behind one stem differ.</summary>
    OtherQualifier = 8,
}
