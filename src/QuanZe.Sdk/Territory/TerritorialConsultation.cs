namespace QuanZe.Sdk.Territory;

/// <summary>A territorial row while it is agreed with the towns (征求意见稿): the row, who is asked, and what they said round by round.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Row">The row as it stands.</param>
/// <param name="Department">The department that writes it.</param>
public sealed record TerritorialConsultation(TerritorialItem Row, string Department)
{
    /// <summary>The round, from 1; 0 before the first.</summary>
    public int Round { get; init; }

    /// <summary>The towns asked in the present round.</summary>
    public ValueList<string> Towns { get; init; } = [];

    /// <summary>What the towns said in the present round, one opinion a town.</summary>
    public ValueList<TownOpinion> Opinions { get; init; } = [];

    /// <summary>The opinions of earlier rounds, in order.</summary>
    public ValueList<TownOpinion> Earlier { get; init; } = [];

    /// <summary>The document of publication; empty until published.</summary>
    public string Document { get; init; } = "";

    /// <summary>The last reason given: of reopening or withdrawing.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The towns that have not answered in the present round.</summary>
    public IEnumerable<string> Silent => Towns.Where(town => Opinions.All(opinion => opinion.Town != town));

    /// <summary>The dissents of the present round that nobody has answered.</summary>
    public IEnumerable<TownOpinion> Unanswered => Opinions.Where(opinion => !opinion.IsConsent && opinion.Reply.Length == 0);
}

/// <summary>What a town says of a row (镇街意见).</summary>
/// <param name="Town">The town or street office.</param>
/// <param name="Round">The round.</param>
/// <param name="IsConsent">Whether it agrees.</param>
/// <param name="Text">Its words; not blank when it disagrees.</param>
/// <param name="Reply">What was made of it (采纳情况); empty until answered.</param>
/// <param name="IsAdopted">Whether it was adopted; null until answered.</param>
public sealed record TownOpinion(string Town, int Round, bool IsConsent, string Text, string Reply = "", bool? IsAdopted = null);
