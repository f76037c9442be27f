using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A catalogue item that a list should have claimed and has not (应领未领); a finding unless some rule permits it.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="aligned">The aligned item without a row of the list.</param>
/// <param name="list">The list.</param>
public sealed class MissingClaim(AlignedItem aligned, PowerList list) : IFindingSubject
{
    /// <summary>The aligned item without a row of the list.</summary>
    public AlignedItem Aligned { get; } = aligned;

    /// <summary>The list.</summary>
    public PowerList List { get; } = list;

    /// <summary>The catalogue row.</summary>
    public ListedItem Row => Aligned.Reference;

    /// <summary>Whether the catalogue leaves open which sub-items the level has: tiers, or no level stated.</summary>
    public bool LevelIsOpen => Row.Item.Levels.IsTiered || Row.Item.Levels.IsUnspecified;

    /// <summary>The list that should claim, with the catalogue row's id and name.</summary>
    public SubjectReference Subject => new()
    {
        ListId = List.Id,
        ItemId = Row.Item.Id,
        Name = Row.Item.FullName,
        Type = Row.Item.Type,
        Department = Row.Item.Body.Name,
        Level = List.Level,
    };
}

/// <summary>An absence that is lawful (有据未领).</summary>
/// <remarks>A fact. One absence permitted on one ground is one fact, however many rows give the ground.</remarks>
/// <param name="claim">The absence permitted.</param>
/// <param name="ground">Why it is lawful.</param>
public sealed class PermittedAbsence(MissingClaim claim, Ground ground) : IStatesSameness
{
    /// <summary>The absence permitted.</summary>
    public MissingClaim Claim { get; } = claim;

    /// <summary>Why it is lawful.</summary>
    public Ground Ground { get; } = ground;

    object IStatesSameness.Sameness => (Claim, Ground);
}
