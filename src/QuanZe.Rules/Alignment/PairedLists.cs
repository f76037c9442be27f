using QuanZe.Rules.Matching.Candidates;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>The rows of all lists with the links that matching found between them (配对结果).</summary>
/// <param name="Lists">The lists, highest first.</param>
/// <param name="Indexes">What rows of each list are found by.</param>
/// <param name="Rows">The rows of each list, in its order.</param>
/// <param name="Links">The links by the numbers of the upper and the lower list, by the lower row.</param>
internal sealed record PairedLists(
    ValueList<PowerList> Lists, IReadOnlyList<CatalogueIndex> Indexes, List<List<ListedItem>> Rows, Dictionary<(int Upper, int Lower), Dictionary<ListedItem, ItemLink>> Links)
{
    /// <summary>Puts the rows together.</summary>
    public AlignedItems Group() => new ItemGrouping(Lists, Rows, Links).Make();
}
