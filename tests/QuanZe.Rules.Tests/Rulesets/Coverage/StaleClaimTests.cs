using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class StaleClaimTests : RuleFixture<StaleClaim>
{
    [Test]
    public void Judge_CatalogueCancelledTheItem_IsFound() =>
        Assert.That(Judge(Sample.Pair(Sample.Licence with { Status = ItemStatus.Cancelled }, Sample.CountyLicence)).Single().Code, Is.EqualTo(FindingCodes.StaleClaim));

    [Test]
    public void Judge_CatalogueRowHasExpired_IsFound() =>
        Assert.That(Judge(Sample.Pair(Sample.Licence with { Validity = new(null, Sample.Date.AddDays(-1)) }, Sample.CountyLicence)), Has.Count.EqualTo(1));

    [Test]
    public void Judge_BothAreCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Pair(Sample.Licence with { Status = ItemStatus.Cancelled }, Sample.CountyLicence with { Status = ItemStatus.Cancelled })), Is.Empty);

    [Test]
    public void Judge_CatalogueRowIsSuspended_FindsNothing() =>
        Assert.That(Judge(Sample.Pair(Sample.Licence with { Status = ItemStatus.Suspended }, Sample.CountyLicence)), Is.Empty);
}
