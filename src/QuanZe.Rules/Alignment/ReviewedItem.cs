using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment;

/// <summary>A row under review for legality (合法性审查中的事项): the row with what the law known says of its basis.</summary>
/// <remarks>
/// A fact, derived from a <see cref="ListedItem"/> and the <see cref="LegalKnowledge"/>. Immutable and safe to share; everything is worked out when first asked for, once:
/// two threads that race come to equal results. What it concludes is advice to the legal reviewer, never a verdict.
/// </remarks>
public sealed class ReviewedItem : IFindingSubject
{
    private const int EvidenceLength = 160;

    private ValueList<CitationStanding>? _basis;
    private ThingEstablishment? _least;
    private ThingEstablishment? _leastByTags;
    private bool? _hasUnreadBasis;
    private PenaltyReview? _penalties;
    private CoercionReview? _coercion;
    private LicenceReview? _licence;
    private LevyReview? _levy;
    private OtherPowerReview? _otherPower;
    private BasisReview? _basisReview;
    private RemedyReview? _remedies;
    private ServiceColumns? _columns;
    private ValueList<string>? _upperInstrumentsNamed;
    private ValueList<CitationStanding>? _accountabilityBasis;
    private ValueList<QuotedProvision>? _quotations;
    private ValueList<OtherBasis>? _otherBases;

    /// <summary>Puts a row under review.</summary>
    /// <param name="row">The row.</param>
    /// <param name="law">The law that is known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReviewedItem(ListedItem row, LegalKnowledge law)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(law);
        Row = row;
        Law = law;
    }

    /// <summary>The row.</summary>
    public ListedItem Row { get; }

    /// <summary>The law that is known.</summary>
    public LegalKnowledge Law { get; }

    /// <summary>The item.</summary>
    public PowerItem Item => Row.Item;

    /// <summary>The type.</summary>
    public ItemType Type => Row.Item.Type;

    /// <summary>The level of the list.</summary>
    public AdministrativeLevel Level => Row.Level;

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;

    /// <summary>The day as of which instruments are to be in force: the list's, else the run's.</summary>
    public DateOnly Date => Row.List.Date ?? Row.Date;

    /// <summary>The citations of the establishing basis with rank, place and force.</summary>
    public ValueList<CitationStanding> Basis => _basis ??= StandingsOf(Item.Basis);

    /// <summary>
    /// Whether words of the basis were not read as a citation, so that more may be cited than is known: then nothing is said to be excluded.
    /// </summary>
    public bool HasUnreadBasis => _hasUnreadBasis ??= UnreadBasis.In(Item.Basis);

    /// <summary>Whether the basis establishes the least that an item of its type establishes; null for a type that is not stated.</summary>
    public ThingEstablishment? Least => EstablishedThings.LeastOf(Type) is { } thing ? _least ??= Review(thing) : null;

    /// <summary>The same when tags such as 【法规】 are believed.</summary>
    public ThingEstablishment? LeastByTags => EstablishedThings.LeastOf(Type) is { } thing ? _leastByTags ??= Review(thing, believeTags: true) : null;

    /// <summary>Whether the basis permits the penalties of the row. Asked of penalties only.</summary>
    public PenaltyReview Penalties => _penalties ??= new(this);

    /// <summary>Whether the basis permits the measures and the execution of the row. Asked of coercion only.</summary>
    public CoercionReview Coercion => _coercion ??= new(this);

    /// <summary>What a licence row says that 行政许可法 speaks of. Asked of licences only.</summary>
    public LicenceReview Licence => _licence ??= new(this);

    /// <summary>What a levy row takes. Asked of levies only.</summary>
    public LevyReview Levy => _levy ??= new(this);

    /// <summary>Whether another power works as a licence. Asked of other powers only.</summary>
    public OtherPowerReview OtherPower => _otherPower ??= new(this);

    /// <summary>What is doubtful about the cited instruments themselves.</summary>
    public BasisReview BasisReview => _basisReview ??= new(this);

    /// <summary>What is doubtful about the remedies told.</summary>
    public RemedyReview Remedies => _remedies ??= new(this);

    /// <summary>What service-guide columns demand of applicants, and on which basis.</summary>
    public ServiceColumns Columns => _columns ??= new(this);

    /// <summary>The citations of the accountability basis that were not in force on the day, those in the circumstances included.</summary>
    public ValueList<CitationStanding> RepealedAccountability => _accountabilityBasis ??=
        StandingsOf(Item.Accountability.Basis).Concat(StandingsOf(LegalBasis.Read(Item.Accountability.Text))).Where(standing => standing.IsInForce == false)
            .DistinctBy(standing => standing.Citation.Instrument.Key).ToValueList();

    /// <summary>The laws and administrative regulations that the quoted texts name, each once.</summary>
    public ValueList<string> UpperInstrumentsNamed => _upperInstrumentsNamed ??=
        Basis.SelectMany(standing => QuotedTitles.In(standing.Citation)).Distinct(StringComparer.Ordinal)
            .Where(title => RankReader.RanksOfTitle(title, Law.Register).IsWithin(UpperRanks)).ToValueList();

    /// <summary>The doubtful bases of the row beside the establishing one; none for most rows.</summary>
    public ValueList<OtherBasis> OtherBases => _otherBases ??= OtherBasis.Of(this).ToValueList();

    /// <summary>The quotations of the basis with the places that they stand behind.</summary>
    public ValueList<QuotedProvision> Quotations => _quotations ??= QuotedProvision.Of(this).ToValueList();

    /// <summary>Whether every cited instrument is, as far as signs and tags tell, of one of some ranks. False for a basis that was not read in full.</summary>
    /// <param name="ranks">The ranks.</param>
    public bool RestsOn(RankSet ranks) => !Basis.IsEmpty && !HasUnreadBasis && Basis.All(standing => standing.Reading.Likely.IsWithin(ranks));

    private static readonly RankSet UpperRanks = RankSet.Of(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation);

    /// <summary>Whether the basis establishes a thing. Worked out at every call: keep the answer.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="believeTags">Whether ranks are narrowed by the tags before the titles.</param>
    public ThingEstablishment Review(EstablishedThing thing, bool believeTags = false)
    {
        var review = EstablishmentReview.Of(thing, Basis, Law.Matrix, believeTags);
        return review.Outcome == EstablishmentOutcome.Excluded && HasUnreadBasis ? review with { Outcome = EstablishmentOutcome.Unknown } : review;
    }

    /// <summary>The citations of any basis of the row with rank, place and force. Worked out at every call: keep the answer.</summary>
    /// <param name="basis">The basis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public ValueList<CitationStanding> StandingsOf(LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Citations.Select(citation => CitationStanding.On(citation, Law.Register, Date)).ToValueList();
    }

    /// <summary>The place of a finding about the basis, with the citations it rests on.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there; the citations with their ranks when null.</param>
    public FindingPlace AtBasis(IEnumerable<CitationStanding> citations, string? expected = null, string? actual = null)
    {
        var those = citations.ToValueList();
        return new FindingPlace(Subject, ItemElement.Basis, expected, actual ?? string.Join('、', those)) { Evidence = Evidence(those) };
    }

    /// <summary>The place of a finding about words of the row.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    public FindingPlace At(Passage passage, string? expected = null)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new FindingPlace(Subject, passage.Element, expected, passage.Text) { Evidence = [Evidence(passage.Element, passage.Text)] };
    }

    /// <summary>The place of a finding about an element as a whole.</summary>
    /// <param name="element">The element.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there, or null.</param>
    public FindingPlace At(ItemElement element, string? expected = null, string? actual = null) =>
        new(Subject, element, expected, actual) { Evidence = [Evidence(element, actual ?? Item.FullName)] };

    /// <summary>The place of an element of the row as evidence.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">The words that the finding rests on.</param>
    public Evidence Evidence(ItemElement element, string? text) => Row.Evidence(element, text);

    /// <summary>A citation as evidence: its span of the basis, shortened to 160 characters.</summary>
    /// <param name="citation">A citation of the basis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public Evidence Evidence(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var span = Item.Basis.Text.AsSpan(citation.Start, Math.Min(citation.End, Item.Basis.Text.Length) - citation.Start).Trim();
        return Row.Evidence(ItemElement.Basis, span.Length <= EvidenceLength ? span.ToString() : $"{span[..EvidenceLength]}…");
    }

    /// <summary>Several citations as evidence.</summary>
    /// <param name="standings">Citations of the basis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standings"/> is null.</exception>
    public ValueList<Evidence> Evidence(IEnumerable<CitationStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return standings.Select(standing => Evidence(standing.Citation)).ToValueList();
    }

    /// <summary>The row.</summary>
    public override string ToString() => Row.ToString();
}
