namespace QuanZe.Sdk.Law;

/// <summary>An instrument that the register knows (法律文件): facts about it, not its text.</summary>
public sealed record Instrument
{
    /// <summary>The full title, for example 中华人民共和国建筑法.</summary>
    public required string Title { get; init; }

    /// <summary>Other titles under which it is cited; the title without 中华人民共和国 needs no entry.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The rank.</summary>
    public required InstrumentRank Rank { get; init; }

    /// <summary>The organ that made it.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The place it is made for, for example 山东省; empty for the whole state.</summary>
    public string Region { get; init; } = "";

    /// <summary>The document number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The day it was first promulgated or adopted, or null.</summary>
    public DateOnly? Promulgated { get; init; }

    /// <summary>The day of the last amendment known, or null.</summary>
    public DateOnly? Amended { get; init; }

    /// <summary>The day from which it is no longer in force, or null.</summary>
    public DateOnly? Repealed { get; init; }

    /// <summary>The title of the instrument that took its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>How many articles the text of <see cref="Version"/> has, or null.</summary>
    public int? Articles { get; init; }

    /// <summary>The day of the version that the register knows best, or null: later amendments may exist.</summary>
    public DateOnly? Version { get; init; }

    /// <summary>Whether the text of <see cref="Version"/> was certainly in force on a day: a revision may come into force months after its date, hardly more than a year.</summary>
    /// <param name="date">The day.</param>
    public bool IsVersionInForceOn(DateOnly date) => Version is { } version && version.AddYears(1) <= date;

    /// <summary>Whether it was in force on a day, as far as the register knows.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False on and after the day of repeal; null otherwise, because that no repeal is known does not prove force.</returns>
    public bool? IsInForceOn(DateOnly date) => Repealed is { } repealed && date >= repealed ? false : null;
}
