using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class TypeMissingTests : RuleFixture<TypeMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Type = ItemType.Unspecified, TypeText = "审核" });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Type)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.TypeMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Type = ItemType.Unspecified, TypeText = "审核" }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Type = ItemType.Unspecified, TypeText = "审核" }), new RequiredElement(ItemElement.Type)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Type = ItemType.Unspecified, TypeText = "审核", Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Type)), Is.Empty);

    [Test]
    public void Judge_TypeIsStated_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence), new RequiredElement(ItemElement.Type)), Is.Empty);
}
