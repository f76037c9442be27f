using QuanZe.Generation.Bodies;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Statutes;
using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>A row of a list while it is being made: what it says, before it is written with the dirt of its author.</summary>
internal sealed class DraftRow
{
    public required Entry Entry { get; init; }

    public required Government Government { get; init; }

    public required Body? Body { get; set; }

    /// <summary>The name without the ending that each body chooses for its penalties.</summary>
    public required string NameCore { get; set; }

    public required string NameEnding { get; set; }

    /// <summary>Words before the name: <c>权限内</c>.</summary>
    public string NamePrefix { get; set; } = "";

    /// <summary>Words after the name: <c>（县级）</c>.</summary>
    public string NameSuffix { get; set; } = "";

    public string? SubItem { get; set; }

    public required ItemType Type { get; set; }

    public required string BaseCode { get; set; }

    /// <summary>Whether the code is written as the implementation code of 31 characters.</summary>
    public bool HasImplementationCode { get; set; }

    public required IReadOnlyList<Provision> Provisions { get; set; }

    /// <summary>Whether the row quotes the provisions it cites, and in whose words.</summary>
    public Quoting Quoting { get; set; }

    public required IReadOnlyList<AdministrativeLevel> Levels { get; set; }

    public bool IsTiered { get; set; }

    public string? Duties { get; set; }

    public IReadOnlyList<Responsibility> Responsibilities { get; set; } = [];

    public bool HasAccountability { get; set; } = true;

    public int StatutoryDays { get; set; }

    public int PromisedDays { get; set; }

    public PowerSource PowerSource { get; set; } = PowerSource.StatutoryOwnLevel;

    public string? Document { get; set; }

    public ItemStatus Status { get; set; } = ItemStatus.InUse;

    public string? Remarks { get; set; }

    /// <summary>Whether a fault was planted in the row, or the row is part of one.</summary>
    public bool IsTouched { get; set; }

    /// <summary>The id in the list; given when the order is settled.</summary>
    public string Id { get; set; } = "";

    public string Name => NameCore + NameEnding;

    /// <summary>A row that says the same, for duplicates and double claims.</summary>
    public DraftRow Copy() => (DraftRow)MemberwiseClone();
}
