using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What is doubtful in the basis of responsibilities or of accountability (责任事项依据、追责依据的审查要点). A fact, derived only where something is.</summary>
/// <remarks>
/// Compared by reference. Immutable. An instrument that the establishing basis cites too is left to the review of that: the row is told once.
/// Repealed bases of accountability are a point of their own (ZR-01) and not among these.
/// </remarks>
public sealed class OtherBasis : IFindingSubject
{
    private OtherBasis(ReviewedItem item, ItemElement element, IReadOnlyList<CitationStanding> standings)
    {
        Item = item;
        Element = element;
        Repealed = element == ItemElement.AccountabilityBasis ? [] : standings.Where(standing => standing.IsInForce == false).ToValueList();
        Superseded = standings.Select(standing => SupersededPlace.In(standing, item.Date)).OfType<SupersededPlace>().ToValueList();
        BeyondEnd = standings.Select(standing => ArticleBeyondEnd.In(standing, item.Date)).OfType<ArticleBeyondEnd>().Where(beyond => !Superseded.Any(place => place.Standing == beyond.Standing)).ToValueList();
    }

    /// <summary>The row.</summary>
    public ReviewedItem Item { get; }

    /// <summary>Which basis it is.</summary>
    public ItemElement Element { get; }

    /// <summary>Citations of instruments that were no longer in force on the day (已废止).</summary>
    public ValueList<CitationStanding> Repealed { get; }

    /// <summary>Places of an old version that have other numbers today (旧条文序号).</summary>
    public ValueList<SupersededPlace> Superseded { get; }

    /// <summary>Articles that the text in force does not have (不存在的条).</summary>
    public ValueList<ArticleBeyondEnd> BeyondEnd { get; }

    /// <inheritdoc/>
    public SubjectReference Subject => Item.Subject;

    /// <summary>The doubtful bases of a row beside the establishing one; none for most rows.</summary>
    /// <param name="item">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static IEnumerable<OtherBasis> Of(ReviewedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var cited = item.Item.Basis.Citations.Select(citation => citation.Instrument.Key).ToHashSet(StringComparer.Ordinal);
        return new[] { Of(item, ItemElement.ResponsibilityBasis, item.Item.ResponsibilityBasis), Of(item, ItemElement.AccountabilityBasis, item.Item.Accountability.Basis) }
            .Where(basis => !basis.Repealed.IsEmpty || !basis.Superseded.IsEmpty || !basis.BeyondEnd.IsEmpty);

        OtherBasis Of(ReviewedItem row, ItemElement element, LegalBasis basis) =>
            new(row, element, basis.IsEmpty ? [] : [.. row.StandingsOf(basis).Where(standing => !cited.Contains(standing.Citation.Instrument.Key))]);
    }

    /// <summary>The place of a finding about some citations.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="actual">What is there.</param>
    public FindingPlace At(IEnumerable<CitationStanding> citations, string expected, string actual) =>
        new(Subject, Element, expected, actual) { Evidence = citations.Select(standing => Item.Evidence(Element, standing.Citation.ToString())).ToValueList() };
}
