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
            Reviewed("C1", ItemType.Coercion), Reviewed("C2", ItemType.Coercion), Reviewed("C3", ItemType.Penalty));

        Assert.That(items.Select(fact => (fact.Type, fact.Rows.Count)), Is.EquivalentTo(new[] { (ItemType.Coercion, 2), (ItemType.Penalty, 1) }));
        Assert.That(items[0].Subject.Department, Is.EqualTo("招远市住房和城乡建设局"));
        Assert.That(items[0].Subject.ItemId, Is.Empty);
    }

    [Test]
    public void Judge_RowsThatAreNotUnderReview_AreLeftOut() =>
        Assert.That(Derive<DepartmentItems>(Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence)), Is.Empty);

    [Test]
    public void Judge_RowsOfTypesThatNobodyAdvisesOn_AreLeftOut() => Assert.That(Derive<DepartmentItems>(Reviewed("C1", ItemType.Licence)), Is.Empty);

    private static ReviewedItem Reviewed(string id, ItemType type) => Sample.Below(Sample.CountyLicence with { Id = id, Type = type }).ReviewedBy(LegalKnowledge.Default);
}
