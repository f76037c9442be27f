using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>A score that somebody gives a department (评分).</summary>
/// <param name="Party">Which of the four parties.</param>
/// <param name="Scorer">Who gave it; empty where the party scores without names.</param>
/// <param name="Department">The department.</param>
/// <param name="Score">From 0 to 100.</param>
public sealed record PartyScore(ScoringParty Party, string Scorer, string Department, double Score);

/// <summary>The four parties that score (四方评价).</summary>
public enum ScoringParty
{
    /// <summary>Peer departments and towns (对口部门、镇街).</summary>
    Peers = 0,

    /// <summary>The staffing office (编办).</summary>
    StaffingOffice = 1,

    /// <summary>The organisation department (组织部).</summary>
    OrganisationDepartment = 2,

    /// <summary>The public (服务对象).</summary>
    Public = 3,
}

/// <summary>Names of the parties.</summary>
public static class ScoringParties
{
    /// <summary>The name of a party.</summary>
    /// <param name="party">The party.</param>
    public static Wording Title(this ScoringParty party) => party switch
    {
        ScoringParty.Peers => new("对口部门和镇街", "peers"),
        ScoringParty.StaffingOffice => new("编办", "staffing office"),
        ScoringParty.OrganisationDepartment => new("组织部", "organisation department"),
        _ => new("服务对象", "the public"),
    };
}

/// <summary>What a party thinks of a department (单方评价).</summary>
/// <param name="Party">The party.</param>
/// <param name="Count">The number of scores.</param>
/// <param name="Mean">Their mean, outliers included: a person decides about them.</param>
/// <param name="Deviation">Their standard deviation.</param>
/// <param name="Outliers">The scores farther from the mean than the profile allows, to be looked at by a person; without names where the party scores without.</param>
public sealed record PartyResult(ScoringParty Party, int Count, double Mean, double Deviation, ValueList<PartyScore> Outliers)
{
    /// <summary>The results of a department, party by party; parties that gave no score are left out.</summary>
    /// <param name="scores">The scores of the department.</param>
    /// <param name="profile">Says which parties score without names and what an outlier is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not between 0 and 100.</exception>
    public static ValueList<PartyResult> Of(IEnumerable<PartyScore> scores, AssessmentProfile profile)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(profile);
        return scores.GroupBy(score => score.Party).OrderBy(group => group.Key).Select(group => Of(group.Key, group.ToList(), profile)).ToValueList();
    }

    private static PartyResult Of(ScoringParty party, List<PartyScore> scores, AssessmentProfile profile)
    {
        if (scores.Find(score => score.Score is not (>= 0 and <= 100)) is { } wrong)
        {
            throw new ArgumentOutOfRangeException(nameof(scores), wrong.Score, $"{wrong.Department} was given a score that is not between 0 and 100.");
        }

        var mean = scores.Average(score => score.Score);
        var deviation = Math.Sqrt(scores.Average(score => (score.Score - mean) * (score.Score - mean)));
        var far = deviation == 0 ? [] : scores.Where(score => Math.Abs(score.Score - mean) > profile.OutlierDeviations * deviation);
        return new PartyResult(party, scores.Count, mean, deviation, far.Select(score => profile.Anonymous.Contains(party) ? score with { Scorer = "" } : score).ToValueList());
    }
}
