using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Two bases compared as sets of citations, not as texts (设定依据比对).</summary>
/// <remarks>Immutable. Titles are one when their keys are, or when the register knows both as one instrument; the order of citations does not matter.</remarks>
public sealed record LegalBasisComparison
{
    /// <summary>What the upper basis cites and the lower does not: the instrument, or a place in it.</summary>
    public ValueList<MissingCitation> Missing { get; init; } = [];

    /// <summary>What the lower basis cites and the upper does not.</summary>
    public ValueList<AddedCitation> Added { get; init; } = [];

    /// <summary>Places that the lower basis names more exactly: 第七条 → 第七条第一款.</summary>
    public ValueList<RefinedPinpoint> Refined { get; init; } = [];

    /// <summary>Places that both cite and quote in other words; differences of punctuation, width and length are none.</summary>
    public ValueList<QuotationDifference> QuotationDifferences { get; init; } = [];

    /// <summary>Whether a basis could not be read at all, so that nothing but the texts can be compared.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Whether both bases cite the same places of the same instruments.</summary>
    public bool IsEqual => Missing.IsEmpty && Added.IsEmpty && Refined.IsEmpty;

    /// <summary>Whether the lower basis differs only by naming places more exactly.</summary>
    public bool IsRefinement => Missing.IsEmpty && Added.IsEmpty && !Refined.IsEmpty;

    /// <summary>Compares two bases.</summary>
    /// <param name="upper">The basis whose citations are expected.</param>
    /// <param name="lower">The basis that should have them.</param>
    /// <param name="register">The statutes by which titles are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LegalBasisComparison Compare(LegalBasis upper, LegalBasis lower, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(register);
        if (upper.Citations.IsEmpty || lower.Citations.IsEmpty)
        {
            return Unread(upper, lower);
        }

        var (above, below) = (CitedInstrument.Of(upper, register), CitedInstrument.Of(lower, register));
        var missing = new List<MissingCitation>();
        var refined = new List<RefinedPinpoint>();
        foreach (var instrument in above.Values)
        {
            if (below.TryGetValue(instrument.Key, out var counterpart))
            {
                Compare(instrument, counterpart, missing, refined);
            }
            else
            {
                missing.Add(new MissingCitation(instrument.Reference, instrument.Pinpoints.ToValueList()));
            }
        }

        return new LegalBasisComparison
        {
            Missing = missing.ToValueList(),
            Refined = refined.ToValueList(),
            Added = below.Values.Select(instrument => Addition(instrument, above.GetValueOrDefault(instrument.Key), register)).OfType<AddedCitation>().ToValueList(),
            QuotationDifferences = above.Values.Where(instrument => below.ContainsKey(instrument.Key))
                .SelectMany(instrument => QuotationDifference.Between(instrument, below[instrument.Key])).ToValueList(),
        };
    }

    // Free texts such as “三定”规定: equal or not as texts; a text against citations says nothing that could be compared.
    private static LegalBasisComparison Unread(LegalBasis upper, LegalBasis lower)
    {
        var texts = new LegalBasisComparison { IsUnread = true };
        return upper.Citations.IsEmpty && lower.Citations.IsEmpty && !QuotationDifference.SaysTheSame(upper.Text, lower.Text)
            ? texts with { Missing = [new MissingCitation(new InstrumentReference(upper.Text.Trim()), [])] }
            : upper.Citations.IsEmpty ? texts
            : lower.Citations.IsEmpty
                ? texts with { Missing = upper.Citations.Select(citation => new MissingCitation(citation.Instrument, citation.Pinpoints)).ToValueList() }
                : texts;
    }

    private static void Compare(CitedInstrument upper, CitedInstrument lower, List<MissingCitation> missing, List<RefinedPinpoint> refined)
    {
        var absent = new List<Pinpoint>();
        foreach (var place in upper.Pinpoints)
        {
            if (lower.Pinpoints.Contains(place))
            {
                continue;
            }

            var finer = lower.Pinpoints.Where(place.Covers).ToValueList();
            if (!finer.IsEmpty)
            {
                refined.Add(new RefinedPinpoint(upper.Reference, place, finer));
            }
            else
            {
                absent.Add(place);
            }
        }

        if (absent.Count > 0)
        {
            missing.Add(new MissingCitation(upper.Reference, absent.ToValueList()));
        }
        else if (upper.Pinpoints.Count == 0 && lower.Pinpoints.Count > 0)
        {
            refined.Add(new RefinedPinpoint(upper.Reference, Pinpoint.WholeText, lower.Pinpoints.ToValueList()));
        }
    }

    private static AddedCitation? Addition(CitedInstrument lower, CitedInstrument? upper, StatuteRegister register)
    {
        var places = upper is null
            ? lower.Pinpoints
            : upper.Pinpoints.Count == 0 ? [] : lower.Pinpoints.Where(place => !upper.Pinpoints.Any(known => known.Covers(place))).ToList();
        return upper is null || places.Count > 0 ? new AddedCitation(lower.Reference, places.ToValueList(), register.About(lower.Reference)) : null;
    }
}
