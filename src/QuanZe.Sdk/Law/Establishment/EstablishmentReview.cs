namespace QuanZe.Sdk.Law.Establishment;

/// <summary>
/// Reviews whether a basis establishes what its row sets up (设定依据审查): for every thing at least one citation must be of a rank that may;
/// different things may rest on different citations, the others are instruments that specify.
/// </summary>
/// <remarks>Stateless and safe to share.</remarks>
public static class EstablishmentReview
{
    /// <summary>Reviews one thing.</summary>
    /// <param name="thing">What is to be established.</param>
    /// <param name="basis">The citations.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="believeTags">Whether ranks are narrowed by the tags before the titles. The default is false: an error rests on firm signs alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> or <paramref name="matrix"/> is null.</exception>
    public static ThingEstablishment Of(EstablishedThing thing, ValueList<CitationStanding> basis, EstablishmentMatrix matrix, bool believeTags = false)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(matrix);
        var answers = basis.Select(standing => (Standing: standing, Answer: matrix.Ask(thing, believeTags ? standing.Reading.Likely : standing.Reading.Possible))).ToList();
        var inForce = answers.Where(one => one.Standing.IsInForce != false).ToList();

        ThingEstablishment? Where(EstablishmentOutcome outcome, List<(CitationStanding Standing, EstablishmentAnswer Answer)> among, Func<CitationStanding, EstablishmentAnswer, bool> holds)
        {
            var those = among.Where(one => holds(one.Standing, one.Answer)).ToList();
            return those.Count == 0 ? null : new(
                thing, outcome, those.Select(one => one.Standing).ToValueList(),
                outcome == EstablishmentOutcome.Limited ? those.SelectMany(one => one.Answer.Limits).Distinct().Order(StringComparer.Ordinal).ToValueList() : []);
        }

        return Where(EstablishmentOutcome.Established, inForce, (_, answer) => answer.Verdict == EstablishmentVerdict.Yes)
            ?? Where(EstablishmentOutcome.Limited, inForce, (_, answer) => answer.Verdict == EstablishmentVerdict.Limited)
            ?? Where(EstablishmentOutcome.Unknown, inForce, (standing, answer) => answer.Verdict == EstablishmentVerdict.Undecided && MayEstablish(thing, standing, matrix, believeTags))
            ?? Where(EstablishmentOutcome.Undecided, inForce, (_, answer) => answer.Verdict == EstablishmentVerdict.Undecided)
            ?? Where(EstablishmentOutcome.OutOfForce, answers, (_, answer) => answer.Verdict != EstablishmentVerdict.No)
            ?? new(thing, answers.Count == 0 ? EstablishmentOutcome.Unknown : EstablishmentOutcome.Excluded, [], []);
    }

    // Whether a rank that is possible may establish the thing, so that knowing the rank would settle the matter.
    private static bool MayEstablish(EstablishedThing thing, CitationStanding standing, EstablishmentMatrix matrix, bool believeTags) =>
        (believeTags ? standing.Reading.Likely : standing.Reading.Possible).Any(rank => matrix.Ask(thing, rank).Verdict >= EstablishmentVerdict.Limited);
}
