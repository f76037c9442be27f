using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class UnstatedElementsAreListedTests : RuleFixture<UnstatedElementsAreListed>
{
    private static readonly PowerItem Uncoded = Sample.CountyLicence with { Code = ItemCode.Read("/") };

    [Test]
    public void Judge_NoRowStatesTheElement_IsListedOnce()
    {
        var (first, second) = (Sample.Below(Uncoded), Sample.Below(Uncoded with { Id = "C2" }));

        var unstated = Derive<UnstatedElement>(first, second, new JudgedTable(first.List, first.Table), new RequiredElement(ItemElement.Code), new RequiredElement(ItemElement.Type));

        Assert.That(unstated.Select(fact => fact.Key), Is.EqualTo(new[] { (first.Table, ItemElement.Code) }));
    }

    [Test]
    public void Judge_OneRowStatesIt_IsNotListed()
    {
        var (first, second) = (Sample.Below(Uncoded), Sample.Below(Sample.CountyLicence with { Id = "C2" }));

        Assert.That(Derive<UnstatedElement>(first, second, new JudgedTable(first.List, first.Table), new RequiredElement(ItemElement.Code)), Is.Empty);
    }

    [Test]
    public void Judge_OnlyARowOfTheCatalogueStatesIt_IsListed()
    {
        var (above, below) = (Sample.Above(Sample.CountyLicence), Sample.Below(Uncoded));

        Assert.That(Derive<UnstatedElement>(above, below, new JudgedTable(below.List, below.Table), new RequiredElement(ItemElement.Code)), Has.Count.EqualTo(1));
    }

    [Test]
    public void Judge_ElementThatIsNotAskedOfRows_IsNotListed() =>
        Assert.That(Derive<UnstatedElement>(Sample.Below(Uncoded), new JudgedTable(Sample.Below(Uncoded).List, Sample.Below(Uncoded).Table), new RequiredElement(ItemElement.Remarks)), Is.Empty);
}
