using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class DepartmentItemsAreGatheredTests : RuleFixture<DepartmentItemsAreGathered>
{
    [Test]
    public void Judge_RowsOfTwoTypes_AreTwoFacts()
    {
        var items = Derive<DepartmentItems>(
            new ListCheck(), Sample.Below(Sample.CountyLicence), Sample.Below(Sample.CountyLicence with { Id = "C2" }), Sample.Below(Sample.CountyLicence with { Id = "C3", Type = ItemType.Penalty }));

        Assert.That(items.Select(fact => (fact.Type, fact.Rows.Count)), Is.EquivalentTo(new[] { (ItemType.Licence, 2), (ItemType.Penalty, 1) }));
        Assert.That(items[0].Subject.Department, Is.EqualTo("招远市住房和城乡建设局"));
        Assert.That(items[0].Subject.ItemId, Is.Empty);
    }

    [Test]
    public void Judge_CatalogueAndTypeless_AreLeftOut() =>
        Assert.That(Derive<DepartmentItems>(new ListCheck(), Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence with { Type = ItemType.Unspecified })), Is.Empty);

    [Test]
    public void Judge_ComparisonOfLists_GathersNothing() => Assert.That(Derive<DepartmentItems>(Sample.Below(Sample.CountyLicence)), Is.Empty);
}
