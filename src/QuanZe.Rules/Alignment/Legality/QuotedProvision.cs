using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>A place that a row quotes, with the text quoted (引文): rows that quote one place in different words are held against each other.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
public sealed class QuotedProvision
{
    // A shorter text is a heading or a remark, not the clause.
    private const int ShortestQuotation = 12;

    // Texts that share less are other paragraphs of one article, not other wordings of one.
    private const double SameClause = 0.7;

    private readonly QuotedClause _clause;

    private QuotedProvision(ReviewedItem item, Citation citation, Pinpoint place, string text)
    {
        Item = item;
        Place = place;
        Text = text;
        Title = citation.Instrument.Title;
        Key = (item.Row.Government, citation.Instrument.Key, CitedVersion.YearOf(citation.History) ?? 0, place);
        _clause = QuotedClause.Read(text);
    }

    /// <summary>The row.</summary>
    public ReviewedItem Item { get; }

    /// <summary>Whether the row is one of the catalogue, whose quotation others are held against.</summary>
    public bool IsStandard => Item.Row.IsStandard;

    /// <summary>The title of the instrument as cited.</summary>
    public string Title { get; }

    /// <summary>The place.</summary>
    public Pinpoint Place { get; }

    /// <summary>The text quoted.</summary>
    public string Text { get; }

    /// <summary>What two rows that quote the same have in common: government, instrument, the version named, and the place.</summary>
    public (string Government, string Instrument, int Version, Pinpoint Place) Key { get; }

    /// <summary>What a row and a catalogue row that quote the same have in common: instrument, the version named, and the place.</summary>
    public (string Instrument, int Version, Pinpoint Place) Provision => (Key.Instrument, Key.Version, Key.Place);

    /// <summary>The quotations of a row that stand behind one article.</summary>
    /// <param name="item">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static IEnumerable<QuotedProvision> Of(ReviewedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return from standing in item.Basis
               let citation = standing.Citation
               where citation.Pinpoints.Count == 1 && !standing.Reading.Likely.IsWithin(Papers)
               from quotation in citation.Quotations
               let place = quotation.Pinpoint ?? default
               where place is { Kind: PinpointKind.Article, Article: > 0 }
               where quotation.Text.Length >= ShortestQuotation
               select new QuotedProvision(item, citation, place, quotation.Text);
    }

    /// <summary>
    /// Whether two quotations give one text in other words: some part that both have, the beginning or an item of one number, is alike and yet not the same,
    /// and neither is a part of the other. Other items of one article and other paragraphs do not contradict.
    /// </summary>
    /// <param name="other">A quotation of the same place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contradicts(QuotedProvision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Text != other.Text && _clause.Contradicts(other._clause, SameClause);
    }

    /// <summary>Whether two quotations give the same text, or one a part of the other; signs and width aside.</summary>
    /// <param name="other">A quotation of the same place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Agrees(QuotedProvision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Text == other.Text || _clause.Agrees(other._clause);
    }

    /// <summary>The first of some quotations of the place that this one contradicts, rows of the same name left out; null when one of them agrees or none contradicts.</summary>
    /// <param name="quotations">Quotations of the same place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotations"/> is null.</exception>
    public QuotedProvision? FirstContradicted(IReadOnlyList<QuotedProvision> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        QuotedProvision? first = null;
        for (var i = 0; i < quotations.Count; i++)
        {
            if (Agrees(quotations[i]))
            {
                return null;
            }

            first ??= Item.Row.CanonicalName != quotations[i].Item.Row.CanonicalName && Contradicts(quotations[i]) ? quotations[i] : null;
        }

        return first;
    }

    // What no one holds against a published text: function regulations and papers quote by points.
    private static readonly RankSet Papers = RankSet.Of(InstrumentRank.NormativeDocument, InstrumentRank.Other);
}
