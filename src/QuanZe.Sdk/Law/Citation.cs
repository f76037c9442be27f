namespace QuanZe.Sdk.Law;

/// <summary>One instrument cited in a basis, with the places named and the text quoted (援引).</summary>
public sealed record Citation
{
    /// <summary>The instrument.</summary>
    public required InstrumentReference Instrument { get; init; }

    /// <summary>The tag before the title without its brackets, for example 法律; null when there is none. A tag does not settle the rank.</summary>
    public string? Tag { get; init; }

    /// <summary>The notes in brackets behind the title (历次修改), as published; empty when there are none. What they name is not cited.</summary>
    public string History { get; init; } = "";

    /// <summary>The places cited, in order, each once; empty when only the title stands.</summary>
    public ValueList<Pinpoint> Pinpoints { get; init; } = [];

    /// <summary>The texts quoted (引文), each with the place it stands behind, in order.</summary>
    public ValueList<Quotation> Quotations { get; init; } = [];

    /// <summary>What had to be mended.</summary>
    public CitationFlags Flags { get; init; }

    /// <summary>Where the title begins in the basis, counted from 0.</summary>
    public int Start { get; init; }

    /// <summary>Where the citation ends in the basis: its quotations included.</summary>
    public int End { get; init; }

    /// <summary>The citation without its quotations: 《建筑法》第七条第一款、第八条.</summary>
    public override string ToString() => $"《{Instrument.Title}》{string.Join('、', Pinpoints)}";
}

/// <summary>A quoted text and the place it stands behind (引文).</summary>
/// <param name="Pinpoint">The place; null for a text that stands behind the title alone.</param>
/// <param name="Text">The text as published.</param>
public sealed record Quotation(Pinpoint? Pinpoint, string Text);
