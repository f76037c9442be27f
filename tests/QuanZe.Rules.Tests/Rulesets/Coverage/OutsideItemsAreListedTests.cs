using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class OutsideItemsAreListedTests : RuleFixture<OutsideItemsAreListed>
{
    [Test]
    public void Derive_NoHigherListHasTheItem_ListsTheRow() =>
        Assert.That(Derive<OutsideItem>(Sample.Aligned(Sample.Below(Sample.CountyLicence))).Single().Row.Item.Id, Is.EqualTo("C1"));

    [Test]
    public void Derive_CatalogueHasTheItem_ListsNothing() =>
        Assert.That(Derive<OutsideItem>(Sample.Aligned(Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence))), Is.Empty);
}
