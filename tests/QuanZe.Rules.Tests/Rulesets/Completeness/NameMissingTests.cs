using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class NameMissingTests : RuleFixture<NameMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Name = "" });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Name)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.NameMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Name = "" }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Name = "" }), new RequiredElement(ItemElement.Name)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Name = "", Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Name)), Is.Empty);

    [Test]
    public void Judge_NameIsStated_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence), new RequiredElement(ItemElement.Name)), Is.Empty);
}
