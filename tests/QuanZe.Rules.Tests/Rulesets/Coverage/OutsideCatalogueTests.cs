using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class OutsideCatalogueTests : RuleFixture<OutsideCatalogue>
{
    private readonly OutsideItem _outside = new(Sample.Below(Sample.CountyLicence));

    [Test]
    public void Judge_NothingSupportsTheRow_IsFound() =>
        Assert.That(Judge(_outside).Single().Code, Is.EqualTo(FindingCodes.OutsideCatalogue));

    [Test]
    public void Judge_RowIsPermitted_FindsNothing() =>
        Assert.That(Judge(_outside, new PermittedOutsideItem(_outside, new Ground("地方性法规", "local regulation"))), Is.Empty);
}
