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

        var (above, below) = (upper.InstrumentsBy(register), lower.InstrumentsBy(register));
        var differences = default(Differences);
        foreach (var instrument in above)
        {
            if (CitedInstrument.In(below, instrument.Key) is { } counterpart)
            {
                differences.Compare(instrument, counterpart);
            }
            else
            {
                (differences.Missing ??= []).Add(new MissingCitation(instrument.Reference, instrument.Pinpoints));
            }
        }

        foreach (var instrument in below)
        {
            differences.Add(instrument, CitedInstrument.In(above, instrument.Key), register);
        }

        return differences.Comparison;
    }

    // Free texts such as “三定”规定: equal or not as texts; a text against citations says nothing that could be compared.
    private static LegalBasisComparison Unread(LegalBasis upper, LegalBasis lower)
    {
        var texts = new LegalBasisComparison { IsUnread = true };
        return upper.Citations.IsEmpty && lower.Citations.IsEmpty && !new QuotedWords(default, upper.Text).SaysTheSame(new QuotedWords(default, lower.Text))
            ? texts with { Missing = [new MissingCitation(new InstrumentReference(upper.Text.Trim()), [])] }
            : upper.Citations.IsEmpty ? texts
            : lower.Citations.IsEmpty
                ? texts with { Missing = upper.Citations.Select(citation => new MissingCitation(citation.Instrument, citation.Pinpoints)).ToValueList() }
                : texts;
    }

    // What is found while two bases are compared. Most bases are the same, so that nothing is made before something differs.
    private struct Differences
    {
        private static readonly LegalBasisComparison None = new();

        private List<RefinedPinpoint>? _refined;
        private List<AddedCitation>? _added;
        private List<QuotationDifference>? _quotations;

        public List<MissingCitation>? Missing { get; set; }

        public readonly LegalBasisComparison Comparison =>
            (Missing, _refined, _added, _quotations) is (null, null, null, null)
                ? None
                : new() { Missing = ListOf(Missing), Refined = ListOf(_refined), Added = ListOf(_added), QuotationDifferences = ListOf(_quotations) };

        /// <summary>Compares what both bases cite of one instrument.</summary>
        public void Compare(CitedInstrument upper, CitedInstrument lower)
        {
            List<Pinpoint>? absent = null;
            foreach (var place in upper.Pinpoints)
            {
                if (lower.Cites(place))
                {
                    continue;
                }

                var finer = lower.Pinpoints.Where(place.Covers).ToValueList();
                if (finer.IsEmpty)
                {
                    (absent ??= []).Add(place);
                }
                else
                {
                    (_refined ??= []).Add(new RefinedPinpoint(upper.Reference, place, finer));
                }
            }

            if (absent is not null)
            {
                (Missing ??= []).Add(new MissingCitation(upper.Reference, absent.ToValueList()));
            }
            else if (upper.Pinpoints.Count == 0 && lower.Pinpoints.Count > 0)
            {
                (_refined ??= []).Add(new RefinedPinpoint(upper.Reference, Pinpoint.WholeText, lower.Pinpoints));
            }

            if (QuotationDifference.Between(upper, lower) is { } quotations)
            {
                (_quotations ??= []).AddRange(quotations);
            }
        }

        /// <summary>Takes what the lower basis cites of an instrument and the upper does not.</summary>
        public void Add(CitedInstrument lower, CitedInstrument? upper, StatuteRegister register)
        {
            if (upper is null)
            {
                (_added ??= []).Add(new AddedCitation(lower.Reference, lower.Pinpoints, register.About(lower.Reference)));
                return;
            }

            List<Pinpoint>? places = null;
            foreach (var place in lower.Pinpoints)
            {
                if (upper.Pinpoints.Count > 0 && !upper.Covers(place))
                {
                    (places ??= []).Add(place);
                }
            }

            if (places is not null)
            {
                (_added ??= []).Add(new AddedCitation(lower.Reference, places.ToValueList(), register.About(lower.Reference)));
            }
        }

        private static ValueList<T> ListOf<T>(List<T>? found) => found?.ToValueList() ?? [];
    }
}
