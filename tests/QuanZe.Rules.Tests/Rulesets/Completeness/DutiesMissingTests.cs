using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class DutiesMissingTests : RuleFixture<DutiesMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Duties = " " });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Duties)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.DutiesMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Duties = " " }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Duties = " " }), new RequiredElement(ItemElement.Duties)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Duties = " ", Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Duties)), Is.Empty);

    [Test]
    public void Judge_DutyIsStated_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence), new RequiredElement(ItemElement.Duties)), Is.Empty);
}
