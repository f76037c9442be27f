namespace QuanZe.Sdk.Publishing;

/// <summary>An item as the public sees it (公开事项): only the elements that are published, with personal data masked.</summary>
/// <remarks>
/// Immutable. Whatever is not a member of this type cannot be published: remarks, unknown columns, raw cells, file names, internal ids and the documents behind the source of a power are left behind.
/// </remarks>
public sealed record PublicItem
{
    /// <summary>The number of the item in the list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The code as published; empty when the item has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The sub-item; empty when there is none.</summary>
    public string SubItem { get; init; } = "";

    /// <summary>The type.</summary>
    public ItemType Type { get; init; }

    /// <summary>The implementing body.</summary>
    public string Body { get; init; } = "";

    /// <summary>The section inside the body.</summary>
    public string HandlingUnit { get; init; } = "";

    /// <summary>The exercising levels.</summary>
    public string Levels { get; init; } = "";

    /// <summary>The establishing basis.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The titles of the instruments it rests on, in order.</summary>
    public ValueList<string> Instruments { get; init; } = [];

    /// <summary>The duties of the department.</summary>
    public string Duties { get; init; } = "";

    /// <summary>The short description.</summary>
    public string Description { get; init; } = "";

    /// <summary>The responsibilities.</summary>
    public ValueList<Responsibility> Responsibilities { get; init; } = [];

    /// <summary>The circumstances of accountability.</summary>
    public string Accountability { get; init; } = "";

    /// <summary>The limit set by law, in words.</summary>
    public string StatutoryLimit { get; init; } = "";

    /// <summary>The limit promised, in words.</summary>
    public string PromisedLimit { get; init; } = "";

    /// <summary>The days of the limit promised, or set by law when nothing is promised; null when the words give none.</summary>
    public int? LimitDays { get; init; }

    /// <summary>What the days of the limit count.</summary>
    public DayUnit LimitUnit { get; init; }

    /// <summary>The fee, in words.</summary>
    public string Fee { get; init; } = "";

    /// <summary>Whether a fee is charged; null when not stated.</summary>
    public bool? IsCharged { get; init; }

    /// <summary>The remedies.</summary>
    public string Remedies { get; init; } = "";

    /// <summary>Name and sub-item as one text.</summary>
    public string FullName => SubItem.Length > 0 && !Name.Contains(SubItem, StringComparison.Ordinal) ? $"{Name}（{SubItem}）" : Name;

    /// <summary>Whether people apply for it (依申请事项) or are served by it: what counts as a public service.</summary>
    public bool IsService => Type is ItemType.Licence or ItemType.Confirmation or ItemType.Payment or ItemType.Award or ItemType.Adjudication or ItemType.PublicService;
}
