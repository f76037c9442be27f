using System.Globalization;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Mandate;

/// <summary>Arguments of the findings on mandates, as they are printed.</summary>
internal static class MandateWords
{
    /// <summary>The words that a match rests on and its score: 燃气经营（0.81）.</summary>
    public static string Of(DutyMatch match) => string.Create(CultureInfo.InvariantCulture, $"{string.Join('、', match.SharedWords)}（{match.Score:0.00}）");

    /// <summary>The other body whose regulation fits, with the duty's place and words; a dash when none does.</summary>
    public static string Claimant(MandateReading reading) =>
        reading.Claimant is { } other ? $"{other.Regulation.Body}{other.Match.Duty.Place}：{Of(other.Match)}" : "—";

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
