using QuanZe.Generation.Statutes;
using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Cataloguing;

/// <summary>One item of the general catalogue as it truly is, before any list has written it down.</summary>
internal sealed record Entry
{
    public required Field Field { get; init; }

    public required ItemType Type { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>The sub-item, or null when the item is not split.</summary>
    public string? SubItem { get; init; }

    /// <summary>The base code of twelve characters.</summary>
    public required string BaseCode { get; init; }

    /// <summary>The levels that exercise the power.</summary>
    public required ValueList<AdministrativeLevel> Levels { get; init; }

    /// <summary>Levels share the power by scale or grade (分级管理).</summary>
    public bool IsTiered { get; init; }

    public required ValueList<Provision> Provisions { get; init; }

    /// <summary>Working days, or 0 for powers that no one applies for.</summary>
    public int StatutoryDays { get; init; }

    public EntryRole Role { get; init; }

    public bool IsSubItem => SubItem is not null;

    public bool IsFor(AdministrativeLevel level) => Levels.Contains(level);
}

/// <summary>Why an entry stands in the catalogue.</summary>
internal enum EntryRole
{
    /// <summary>Listed by the county.</summary>
    Claimed,

    /// <summary>For the county, which does not list it: a planted fault.</summary>
    Unclaimed,

    /// <summary>Not for the county.</summary>
    HigherLevelsOnly,

    /// <summary>Not for the county by law; devolved or entrusted to it by a document.</summary>
    Devolved,

    /// <summary>The main item of a split family (00Y), which is not claimed itself.</summary>
    Main,

    /// <summary>Cancelled, and not listed below.</summary>
    Cancelled,

    /// <summary>Cancelled, but the county still lists it: a planted fault.</summary>
    CancelledYetClaimed,
}
