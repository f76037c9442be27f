using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Boundaries;

/// <summary>A matter of a key area as rules speak of it (重点领域事项).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="area">The area.</param>
/// <param name="matter">The matter.</param>
public sealed class KeyAreaMatter(KeyArea area, AreaMatter matter) : IFindingSubject
{
    /// <summary>The area.</summary>
    public KeyArea Area { get; } = area;

    /// <summary>The matter.</summary>
    public AreaMatter Matter { get; } = matter;

    /// <summary>The departments that lead, joined by 、; empty when none does.</summary>
    public string Leads => string.Join('、', Matter.Leads.Select(party => party.Body));

    /// <summary>Area and matter.</summary>
    public SubjectReference Subject => new() { ListId = "", Name = $"{Area.Name}：{Matter.Name}", Department = Leads };

    /// <summary>Area and matter.</summary>
    public override string ToString() => Subject.Name;
}

/// <summary>All matters of all key areas of a run (重点领域事项汇总).</summary>
/// <param name="Matters">The matters.</param>
public sealed record KeyAreaMatters(ValueList<KeyAreaMatter> Matters)
{
    /// <summary>How a row stands to the matters: those it is about, and those that its body leads.</summary>
    /// <param name="row">The row.</param>
    public IEnumerable<MatterRow> RowsOf(ListedItem row) =>
        Matters.Select(matter => new MatterRow(row, matter)).Where(found => found.IsAbout || found.IsByLead);
}

/// <summary>A row that is about a matter of a key area, or stands in the list of the department that leads it (涉及事项).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
public sealed class MatterRow : IFindingSubject
{
    internal MatterRow(ListedItem row, KeyAreaMatter matter)
    {
        Row = row;
        Matter = matter;
        IsAbout = matter.Matter.IsAbout(row.Item);
        var body = row.Item.Body.Name;
        IsByLead = matter.Matter.Leads.Any(party => party.IsBody(body));
        IsByParty = IsByLead || matter.Matter.Parties.Any(party => party.IsBody(body));
    }

    /// <summary>The row.</summary>
    public ListedItem Row { get; }

    /// <summary>The matter.</summary>
    public KeyAreaMatter Matter { get; }

    /// <summary>Whether the row is about the matter.</summary>
    public bool IsAbout { get; }

    /// <summary>Whether the row stands in the list of the department that leads.</summary>
    public bool IsByLead { get; }

    /// <summary>Whether its department is a party to the matter.</summary>
    public bool IsByParty { get; }

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;
}
