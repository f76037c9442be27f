using QuanZe.Rules.Matching.Candidates;

namespace QuanZe.Rules.Tests.Matching.Candidates;

public sealed class CandidateSearchTests
{
    [Test]
    public void Find_RewordedNames_HasThePartnerWheneverSearchingAllRowsHasIt()
    {
        var list = SyntheticRows.List("r", 600, seed: 3);
        var (left, right) = (CatalogueIndex.Prepare(SyntheticRows.Reworded(list, seed: 4)), CatalogueIndex.Build(list));
        var search = new CandidateSearch(left, right, most: 12, hideCodes: true);
        var (found, missed) = (new List<Candidate>(), new List<string>());
        for (var key = 0; key < left.Rows.Keys.Length; key++)
        {
            found.Clear();
            search.Find(key, same: -1, found);
            var nearest = Exhaustive(left.Rows.Keys[key], right).Take(12).ToHashSet();
            missed.AddRange(PlacesOf(left, key)
                .Where(place => Partner(left, place, right) is var partner && nearest.Contains(partner) && !found.Any(candidate => candidate.Left == place && candidate.Right == partner))
                .Select(place => left.Rows.Item(place).Name));
        }

        Assert.That(missed, Is.Empty);
    }

    [Test]
    public void Find_ManyRowsOfOneName_StaysBounded()
    {
        var item = SyntheticRows.List("r", 1, seed: 1).Items[0];
        var rows = new QuanZe.Sdk.PowerList { Id = "r", Items = QuanZe.Sdk.ValueList.ToValueList(Enumerable.Range(0, 2000).Select(row => item with { Id = $"r{row}" })) };
        var index = CatalogueIndex.Build(rows);
        var found = new List<Candidate>();

        new CandidateSearch(index, index, most: 12, hideCodes: true).Find(0, 0, found);

        Assert.That(found, Has.Count.EqualTo(2000 * 12));
        Assert.That(found.GroupBy(candidate => candidate.Left).All(group => group.Any(candidate => candidate.Right == group.Key)), Is.True, "copies meet copies");
    }

    private static IEnumerable<int> PlacesOf(CatalogueIndex index, int key) => Enumerable.Range(index.Rows.FirstOf(key), index.Rows.CountOf(key));

    private static int Partner(CatalogueIndex left, int place, CatalogueIndex right) => Enumerable.Range(0, right.Count).First(other => right.Rows.Item(other).Id[1..] == left.Rows.Item(place).Id[1..]);

    private static IEnumerable<int> Exhaustive(string name, CatalogueIndex right)
    {
        var vector = new NameVector();
        vector.Set(name, right.Grams);
        return Enumerable.Range(0, right.Count).OrderByDescending(place => vector.Cosine(right.Rows.Name(place).Heavy, right.Norms[right.Rows.KeyOf(place)]));
    }
}
