using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class PairNeedsReviewTests : RuleFixture<PairNeedsReview>
{
    [Test]
    public void Judge_PairIsNotAccepted_AsksAPerson()
    {
        var finding = Judge(new ItemLink(Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence with { Name = "建筑工程施工许可证变更" }), 0.614, isAccepted: false, [])).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.PairNeedsReview));
        Assert.That(finding.Message(), Does.Contain("概率 0.61"));
    }

    [Test]
    public void Judge_PairIsAccepted_FindsNothing() =>
        Assert.That(Judge(new ItemLink(Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence), 0.99, isAccepted: true, [])), Is.Empty);

    [Test]
    public void Judge_SameCodeAndName_NeedsNoPerson() =>
        Assert.That(Judge(new ItemLink(Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence with { Type = ItemType.Other }), 0.4, isAccepted: false, [])), Is.Empty);
}
