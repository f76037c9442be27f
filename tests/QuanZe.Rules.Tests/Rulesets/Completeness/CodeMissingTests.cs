using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class CodeMissingTests : RuleFixture<CodeMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("/") });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Code)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.CodeMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("/") }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Code = ItemCode.Read("/") }), new RequiredElement(ItemElement.Code)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("/"), Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Code)), Is.Empty);

    [Test]
    public void Judge_CodeIsMalformedButThere_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("37011701") }), new RequiredElement(ItemElement.Code)), Is.Empty);
}
