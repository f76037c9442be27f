using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>A duty that several bodies dispute (职责争议), from the first negotiation to the ruling.</summary>
/// <remarks>Immutable. Until it is settled, original duties continue.</remarks>
/// <param name="Matter">The matter, for example 农村水厂水质监管.</param>
/// <param name="Applicant">Who brings it up.</param>
/// <param name="Parties">The parties with their positions; at least two.</param>
public sealed record Dispute(string Matter, string Applicant, ValueList<DisputeParty> Parties)
{
    /// <summary>The duty disputed, in words.</summary>
    public string Duty { get; init; } = "";

    /// <summary>The base codes of the items of powers concerned.</summary>
    public ValueList<string> ItemCodes { get; init; } = [];

    /// <summary>The clauses of function regulations (三定) concerned, as they stand there.</summary>
    public ValueList<string> Clauses { get; init; } = [];

    /// <summary>The calls of towns that gave rise to it.</summary>
    public ValueList<string> CallIds { get; init; } = [];

    /// <summary>Who acts until the ruling: the body that acted before, or was asked first; empty when nobody did.</summary>
    public string ActingUntilRuled { get; init; } = "";

    /// <summary>The rounds of negotiation, in order.</summary>
    public ValueList<NegotiationRound> Rounds { get; init; } = [];

    /// <summary>Opinions asked of others: the reviewer of legality, experts.</summary>
    public ValueList<HeardOpinion> Opinions { get; init; } = [];

    /// <summary>The division on the table: proposed by a party, or the opinion of the staffing office. Null when there is none.</summary>
    public DutyDivision? Proposed { get; init; }

    /// <summary>The parties that accept the division on the table.</summary>
    public ValueList<string> AcceptedBy { get; init; } = [];

    /// <summary>The ruling; null until there is one.</summary>
    public Ruling? Ruling { get; init; }

    /// <summary>The ruling that took its place; null while it is in force.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The requests for adjustment that carry it out.</summary>
    public ValueList<string> FollowUps { get; init; } = [];

    /// <summary>The last reason given: of an objection or a withdrawal.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Whether a body is a party.</summary>
    /// <param name="organisation">The body.</param>
    public bool IsParty(string organisation) => Parties.Any(party => party.Department == organisation);

    /// <summary>What the dispute lacks before it can be negotiated; empty when nothing.</summary>
    public ValueList<Wording> Faults => Check().ToValueList();

    private IEnumerable<Wording> Check()
    {
        if (string.IsNullOrWhiteSpace(Matter))
        {
            yield return new("争议事项", "the matter");
        }

        if (string.IsNullOrWhiteSpace(Duty))
        {
            yield return new("争议职责", "the duty disputed");
        }

        if (Parties.Select(party => party.Department).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            yield return new("两个以上当事部门", "two parties or more");
        }
    }
}

/// <summary>A party of a dispute with what it holds (当事部门).</summary>
/// <param name="Department">The body.</param>
/// <param name="Position">What it holds (意见); empty when not stated yet.</param>
/// <param name="Basis">What it rests on (依据); empty when not stated yet.</param>
public sealed record DisputeParty(string Department, string Position, string Basis)
{
    /// <summary>Whether position and basis are both stated.</summary>
    public bool IsStated => !string.IsNullOrWhiteSpace(Position) && !string.IsNullOrWhiteSpace(Basis);
}

/// <summary>A round of negotiation (协商轮次).</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="IsMeeting">Whether the parties met; otherwise they wrote.</param>
/// <param name="Record">What came of it (协商纪要).</param>
/// <param name="At">When.</param>
public sealed record NegotiationRound(int Number, bool IsMeeting, string Record, DateTimeOffset At);

/// <summary>An opinion that the staffing office asked for (征求意见).</summary>
/// <param name="Organisation">Who gave it.</param>
/// <param name="Text">The opinion.</param>
public sealed record HeardOpinion(string Organisation, string Text);
