using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Finds the rows that belong together otherwise than one to one (非一对一的关联): items split or merged, main items against their sub-items, rows printed twice.</summary>
/// <remarks>A pair that turns out to be an item and one of its parts goes to review, however alike both are.</remarks>
internal sealed class RelationFinder
{
    private readonly CatalogueIndex _left;
    private readonly CatalogueIndex _right;
    private readonly List<ProposedPair> _pairs;
    private readonly ProposedPair?[] _ofLeft;
    private readonly ProposedPair?[] _ofRight;

    /// <summary>Makes a finder.</summary>
    /// <param name="left">The left list.</param>
    /// <param name="right">The right list.</param>
    /// <param name="pairs">All compared pairs.</param>
    /// <param name="chosen">The pairs chosen one to one.</param>
    public RelationFinder(CatalogueIndex left, CatalogueIndex right, List<ProposedPair> pairs, List<ProposedPair> chosen)
    {
        (_left, _right, _pairs) = (left, right, pairs);
        (_ofLeft, _ofRight) = (new ProposedPair?[left.Count], new ProposedPair?[right.Count]);
        foreach (var pair in chosen)
        {
            _ofLeft[pair.Left] = _ofRight[pair.Right] = pair;
        }
    }

    /// <summary>All relations, by kind and then by the ids of their rows.</summary>
    public ValueList<RelatedItems> Find()
    {
        var related = SplitOrMerged(MatchRelation.Split, pair => pair.Left, pair => pair.Right, _left, _right, _ofRight)
            .Concat(SplitOrMerged(MatchRelation.Merge, pair => pair.Right, pair => pair.Left, _right, _left, _ofLeft))
            .Concat(MainItems(_left, _ofLeft, _right, _ofRight, isLeft: true))
            .Concat(MainItems(_right, _ofRight, _left, _ofLeft, isLeft: false))
            .Concat(Duplicates(_left).Select(rows => new RelatedItems(MatchRelation.Duplicate, rows, [])))
            .Concat(Duplicates(_right).Select(rows => new RelatedItems(MatchRelation.Duplicate, [], rows)));
        return related.OrderBy(items => items.Relation).ThenBy(items => items.Left.Concat(items.Right).First().Id, RowIdOrder.Instance).ToValueList();
    }

    private static bool IsOpen(ProposedPair? chosen) => chosen is null || chosen.Band != MatchBand.Accept;

    // One row against those of its candidates whose names together make up its own.
    private IEnumerable<RelatedItems> SplitOrMerged(
        MatchRelation relation, Func<ProposedPair, int> one, Func<ProposedPair, int> several, CatalogueIndex ones, CatalogueIndex others, ProposedPair?[] ofSeveral)
    {
        var open = _pairs.Where(pair => MayBePart(pair) && (IsOpen(ofSeveral[several(pair)]) || ofSeveral[several(pair)] == pair));
        foreach (var rivals in open.GroupBy(one))
        {
            var whole = ones.Rows.Name(rivals.Key);
            if (whole.Qualifier.Length > 0 || !whole.Heavy.Contains('、', StringComparison.Ordinal))
            {
                continue;
            }

            var coverage = new Coverage(whole.Heavy);
            var parts = rivals.Where(pair => coverage.Add(others.Rows.Name(several(pair)).Heavy)).ToList();
            if (parts.Count > 1 && coverage.IsComplete && IsFreeFor(parts, relation))
            {
                parts.ForEach(SendToReview);
                ValueList<PowerItem> single = [ones.Rows.Item(rivals.Key)];
                var many = Ordered(parts.Select(pair => others.Rows.Item(several(pair))));
                yield return relation == MatchRelation.Split ? new RelatedItems(relation, single, many) : new RelatedItems(relation, many, single);
            }
        }
    }

    // What a person or a rule has settled stays.
    private static void SendToReview(ProposedPair pair)
    {
        if (pair is { Band: MatchBand.Accept, Decision: null, Ruling: null })
        {
            pair.Band = MatchBand.Review;
        }
    }

    // A row whose accepted partner is none of the parts is no sum of them.
    private bool IsFreeFor(List<ProposedPair> parts, MatchRelation relation)
    {
        var chosen = relation == MatchRelation.Split ? _ofLeft[parts[0].Left] : _ofRight[parts[0].Right];
        return IsOpen(chosen) || parts.Contains(chosen!);
    }

    // Another type, other laws or other numbers: no part of the same item.
    private static bool MayBePart(ProposedPair pair) =>
        pair.Comparison[Feature.Type] == 0 && pair.Comparison[Feature.OtherLaws] == 0 && pair.Comparison[Feature.Numbers] == 0 && pair.Comparison[Feature.SameName] == 0;

    private static IEnumerable<RelatedItems> MainItems(CatalogueIndex mains, ProposedPair?[] ofMain, CatalogueIndex subs, ProposedPair?[] ofSub, bool isLeft)
    {
        var families = Enumerable.Range(0, subs.Count).Where(place => IsOpen(ofSub[place]) && subs.Rows.Name(place).Qualifier.Length > 0).ToLookup(place => subs.Rows.Name(place).Stem, StringComparer.Ordinal);
        foreach (var main in Enumerable.Range(0, mains.Count).Where(place => IsOpen(ofMain[place]) && mains.Rows.Name(place).Qualifier.Length == 0))
        {
            var family = families[mains.Rows.Name(main).Heavy].Where(place => subs.Rows.Item(place).Type == mains.Rows.Item(main).Type).ToList();
            if (family.Count > 1)
            {
                ValueList<PowerItem> single = [mains.Rows.Item(main)];
                var many = Ordered(family.Select(subs.Rows.Item));
                yield return isLeft ? new RelatedItems(MatchRelation.MainOfSubItems, single, many) : new RelatedItems(MatchRelation.MainOfSubItems, many, single);
            }
        }
    }

    // The same name and type under another article is another item.
    private static IEnumerable<ValueList<PowerItem>> Duplicates(CatalogueIndex index)
    {
        for (var key = 0; key < index.Rows.Keys.Length; key++)
        {
            if (index.Rows.CountOf(key) > 1)
            {
                var places = Enumerable.Range(index.Rows.FirstOf(key), index.Rows.CountOf(key));
                foreach (var copies in places.GroupBy(place => (index.Rows.Item(place).Type, string.Join(',', index.Rows.Provisions(place).ToArray().Order()), index.Rows.Item(place).Body.Name)).Where(group => group.Count() > 1))
                {
                    yield return Ordered(copies.Select(index.Rows.Item));
                }
            }
        }
    }

    private static ValueList<PowerItem> Ordered(IEnumerable<PowerItem> items) => items.OrderBy(item => item.Id, RowIdOrder.Instance).ToValueList();
}
