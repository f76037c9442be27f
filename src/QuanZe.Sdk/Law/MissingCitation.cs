namespace QuanZe.Sdk.Law;

/// <summary>An upper citation that the lower basis lacks (缺少的依据).</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Pinpoints">The places missing; empty when the instrument is cited without any.</param>
public sealed record MissingCitation(InstrumentReference Instrument, ValueList<Pinpoint> Pinpoints)
{
    /// <summary>The citation in words: 《建筑法》第七条.</summary>
    public override string ToString() => $"《{Instrument.Title}》{string.Join('、', Pinpoints)}";
}

/// <summary>A lower citation that the upper basis does not have (增加的依据).</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Pinpoints">The places added; empty when the instrument is cited without any.</param>
/// <param name="Knowledge">What is known of the instrument's rank and region.</param>
public sealed record AddedCitation(InstrumentReference Instrument, ValueList<Pinpoint> Pinpoints, InstrumentKnowledge Knowledge)
{
    /// <summary>The citation in words: 《烟台市城市供水条例》第十条.</summary>
    public override string ToString() => $"《{Instrument.Title}》{string.Join('、', Pinpoints)}";
}

/// <summary>A place that the lower basis names more exactly (细化的条款).</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Upper">The place above.</param>
/// <param name="Lower">The places below.</param>
public sealed record RefinedPinpoint(InstrumentReference Instrument, Pinpoint Upper, ValueList<Pinpoint> Lower);
