namespace QuanZe.Sdk.Law;

/// <summary>What is known of a cited instrument (法律文件的认定), and how certainly.</summary>
/// <param name="Rank">The rank.</param>
/// <param name="Region">The place it is made for; empty for the whole state or when not known.</param>
/// <param name="Certainty">How certain that is.</param>
/// <param name="Instrument">The entry of the register, or null.</param>
public sealed record InstrumentKnowledge(InstrumentRank Rank, string Region, Certainty Certainty, Instrument? Instrument);

/// <summary>How certain a statement is (确定程度).</summary>
public enum Certainty
{
    /// <summary>Nothing is known.</summary>
    Unknown = 0,

    /// <summary>Read from words of the title; a person should look.</summary>
    Inferred = 1,

    /// <summary>The register says so.</summary>
    Known = 2,
}
