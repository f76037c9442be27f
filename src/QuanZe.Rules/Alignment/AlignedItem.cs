using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>One item across the levels (对照事项): the rows of several lists that matching paired, at most one per list.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
public sealed class AlignedItem : IFindingSubject, IComposedFact
{
    /// <summary>Makes an aligned item.</summary>
    /// <param name="rows">The rows, highest level first; at least one.</param>
    /// <param name="links">The links between them.</param>
    /// <param name="absentFrom">The lists below the highest row that have no row here.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is empty.</exception>
    public AlignedItem(ValueList<ListedItem> rows, ValueList<ItemLink> links, ValueList<PowerList> absentFrom)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(absentFrom);
        if (rows.IsEmpty)
        {
            throw new ArgumentException("An aligned item has at least one row.", nameof(rows));
        }

        Rows = rows;
        Links = links;
        AbsentFrom = absentFrom;
    }

    /// <summary>The rows, highest level first.</summary>
    public ValueList<ListedItem> Rows { get; }

    /// <summary>How the rows were paired.</summary>
    public ValueList<ItemLink> Links { get; }

    /// <summary>The lists below the highest row that have no row here.</summary>
    public ValueList<PowerList> AbsentFrom { get; }

    /// <summary>The highest row: what the others are compared with.</summary>
    public ListedItem Reference => Rows[0];

    /// <summary>The reference row's subject.</summary>
    public SubjectReference Subject => Reference.Subject;

    IEnumerable<object> IComposedFact.Parts => Rows;

    /// <summary>The row of a list, or null.</summary>
    /// <param name="listId">The list's id.</param>
    public ListedItem? In(string listId)
    {
        foreach (var row in Rows)
        {
            if (row.List.Id == listId)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The reference with each lower row whose pairing is certain enough to be judged element by element.</summary>
    public IReadOnlyList<ComparedPair> ComparedPairs
    {
        get
        {
            var pairs = new List<ComparedPair>(Rows.Count - 1);
            foreach (var row in Rows.AsSpan()[1..])
            {
                if (IsJudged(row))
                {
                    pairs.Add(new ComparedPair(this, Reference, row));
                }
            }

            return pairs;
        }
    }

    /// <summary>The link of each lower row to the highest row that it was paired with: the one a person is asked about.</summary>
    public IEnumerable<ItemLink> DecisiveLinks => Links.GroupBy(link => link.Lower).Select(links => links.MinBy(link => link.Upper.Level)!);

    // A pairing in doubt is judged all the same when both lists themselves say by their codes that it is one item.
    private bool IsJudged(ListedItem row)
    {
        foreach (var link in Links)
        {
            if ((link.Lower == row || link.Upper == row) && (link.IsAccepted || link.SharesBaseCode))
            {
                return true;
            }
        }

        return false;
    }
}
