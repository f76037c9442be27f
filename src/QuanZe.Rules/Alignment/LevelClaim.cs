using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A row claimed at a level that the catalogue does not name for it (越级认领); a finding unless some rule permits it.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="pair">The catalogue row and the row that claims it.</param>
public sealed class LevelClaim(ComparedPair pair) : IFindingSubject
{
    /// <summary>The catalogue row and the row that claims it.</summary>
    public ComparedPair Pair { get; } = pair;

    /// <summary>The row that claims.</summary>
    public ListedItem Row => Pair.Lower;

    /// <summary>The row that claims.</summary>
    public SubjectReference Subject => Row.Subject;
}

/// <summary>A claim at another level that is lawful (有据越级认领).</summary>
/// <param name="claim">The claim permitted.</param>
/// <param name="ground">Why it is lawful.</param>
public sealed class PermittedLevelClaim(LevelClaim claim, Ground ground)
{
    /// <summary>The claim permitted.</summary>
    public LevelClaim Claim { get; } = claim;

    /// <summary>Why it is lawful.</summary>
    public Ground Ground { get; } = ground;
}

/// <summary>A document that lets a whole list exercise powers of a higher level (市县同权试点). A fact that hosts add.</summary>
/// <param name="listId">The id of the list.</param>
/// <param name="number">The number of the document, for example 济政字〔2021〕30号.</param>
/// <param name="types">The types of items covered; all when empty.</param>
public sealed class LevelPilot(string listId, string number, ValueList<ItemType> types)
{
    /// <summary>The id of the list.</summary>
    public string ListId { get; } = listId;

    /// <summary>The number of the document.</summary>
    public string Number { get; } = number;

    /// <summary>The types of items covered; all when empty.</summary>
    public ValueList<ItemType> Types { get; } = types;

    /// <summary>The ground that the document gives.</summary>
    public Ground Ground => new($"市县同权，依据{Number}", $"powers of a higher level exercised by {Number}");

    /// <summary>Whether the document covers a row of its list.</summary>
    /// <param name="row">The row.</param>
    public bool Covers(ListedItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Types.IsEmpty || Types.Contains(row.Item.Type);
    }
}
