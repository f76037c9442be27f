using CsCheck;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>One body for all stores: every question gives the same rows in the same order as in memory.</summary>
[TestFixture("SQLite")]
[TestFixture("PostgreSQL")]
public sealed class SameRowsTests(string name)
{
    private static readonly Specification<StoredItem>[] Atoms =
    [
        .. ShippedSpecifications.Items.Values,
        .. ListSamples.Hostile.Select(ItemSpecs.NameContains),
        .. ListSamples.Hostile.Select(text => ItemSpecs.OfBody($"{text}局")),
        .. ListSamples.Hostile.Select(text => ItemSpecs.Citing($"{text}办法")),
    ];

    private static readonly Gen<Specification<StoredItem>> Composed = Gen.Recursive<Specification<StoredItem>>((depth, inner) =>
    {
        var atom = Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index]);
        return depth >= 3
            ? atom
            : Gen.Int[0, 4].SelectMany(kind => kind switch
            {
                0 => atom,
                1 => inner.Select(specification => !specification),
                2 or 3 => Gen.Select(inner, inner, (left, right) => left & right),
                _ => Gen.Select(inner, inner, (left, right) => left | right),
            });
    });

    private static readonly Gen<Specification<StoredItem>> Asked = Gen.Select(Composed, Gen.Int[0, 4], Gen.Int[1, 4]).Select((specification, order, page) => order switch
    {
        0 => specification.InListOrder(),
        1 => specification.OrderBy(item => item.Name).ThenBy(item => item.ListId).ThenByDescending(item => item.ItemId),
        2 => specification.OrderByDescending(item => item.Validity.From).ThenBy(item => item.SearchName).ThenBy(item => item.ItemId).ThenBy(item => item.ListId).Page(page, 50),
        3 => specification.OrderBy(item => item.Type).ThenByDescending(item => item.ItemId).ThenBy(item => item.ListId).Page(page, 20),
        _ => specification.OrderByDescending(item => item.Body.Key).ThenBy(item => item.Code.BaseKey).ThenBy(item => item.ItemId).ThenBy(item => item.ListId),
    });

    private TestStore _store = null!;

    public static IEnumerable<string> Shipped => ShippedSpecifications.Items.Keys;

    [OneTimeSetUp]
    public void Open() => _store = TestStore.Named(name);

    [TestCaseSource(nameof(Shipped))]
    public void Ask_ShippedSpecification_GivesTheRowsOfMemory(string key)
    {
        var specification = ShippedSpecifications.Items[key].InListOrder();

        Assert.That(_store.Ask(specification), Is.EqualTo(InMemory(specification)));
        Assert.That(_store.Ask(!specification), Is.EqualTo(InMemory(!specification)), "negated");
    }

    [Test]
    public void Ask_RandomCompositions_GiveTheRowsOfMemory() => Asked.Sample(
        specification => Assert.That(_store.Ask(specification), Is.EqualTo(InMemory(specification)), specification.Name.English), iter: 300, threads: 1);

    [Test]
    public void Ask_HostileWords_AreData()
    {
        foreach (var text in ListSamples.Hostile)
        {
            foreach (var specification in new[] { ItemSpecs.NameContains(text), ItemSpecs.OfBody(text), ItemSpecs.Citing(text), ItemSpecs.InList(text), ItemSpecs.WithId(text), ItemSpecs.WithBaseKey(text) })
            {
                Assert.That(_store.Ask(specification.InListOrder()), Is.EqualTo(InMemory(specification.InListOrder())), specification.Name.English);
            }
        }
    }

    [TestCaseSource(typeof(Subject), nameof(Subject.Keys))]
    public void Ask_OtherShippedSpecification_GivesTheRowsOfMemory(string key) => Subject.Named(key).AssertSameRows(_store, key);

    [Test]
    public void Ask_RandomCompositionsOfOthers_GiveTheRowsOfMemory()
    {
        foreach (var subject in Subject.All)
        {
            subject.AssertSameRowsOfCompositions(_store, count: 100);
        }
    }

    [Test]
    public void Find_Row_ComesBackWhole()
    {
        using var context = _store.Open();
        var found = (ItemSpecs.InList(ListSamples.Original.ListId) & ItemSpecs.WithId(ListSamples.Original.ItemId)).Apply(context.Items).Single();

        var original = ListSamples.Original;
        Assert.That(found with { Citations = original.Citations, Findings = original.Findings, Levels = original.Levels, Lacking = original.Lacking }, Is.EqualTo(original));
        Assert.That(found.Citations, Is.EquivalentTo(original.Citations));
        Assert.That(found.Findings, Is.EquivalentTo(original.Findings));
        Assert.That(found.Levels, Is.EqualTo(original.Levels));
        Assert.That(found.Lacking, Is.EqualTo(original.Lacking));
    }

    [Test]
    public void Find_TerritorialItem_ComesBackWhole()
    {
        using var context = _store.Open();
        var original = OtherSamples.Territorial.First(item => item.Sides.Count > 1 && item.LinkedCodes.Count > 1 && item.Instruments.Count > 0);
        var found = context.TerritorialItems.Single(item => item.ListId == original.ListId && item.ItemId == original.ItemId);

        Assert.That(found with { Sides = original.Sides, Instruments = original.Instruments, LinkedCodes = original.LinkedCodes }, Is.EqualTo(original));
        Assert.That(found.Sides, Is.EquivalentTo(original.Sides));
        Assert.That(found.Instruments, Is.EqualTo(original.Instruments));
        Assert.That(found.LinkedCodes, Is.EqualTo(original.LinkedCodes));
    }

    private static List<string> InMemory(Specification<StoredItem> specification) => [.. specification.Filter(ListSamples.Rows).Select(item => item.ListId + "/" + item.ItemId)];
}
