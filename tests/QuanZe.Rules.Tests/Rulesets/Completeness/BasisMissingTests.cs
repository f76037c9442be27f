using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class BasisMissingTests : RuleFixture<BasisMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Empty });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Basis)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.BasisMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Empty }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Basis = LegalBasis.Empty }), new RequiredElement(ItemElement.Basis)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Empty, Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Basis)), Is.Empty);

    [Test]
    public void Judge_BasisIsFreeText_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("“三定”规定") }), new RequiredElement(ItemElement.Basis)), Is.Empty);
}
