using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class NumberingBrokenTests : RuleFixture<NumberingBroken>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Direct, 3, "乙")] });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Responsibilities)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.NumberingBroken }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Direct, 3, "乙")] }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Direct, 3, "乙")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Direct, 3, "乙")], Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_NumbersRunOnAcrossKinds_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Supervisory, 2, "乙")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_NumbersStartAgainWithTheSecondKind_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "甲"), new(ResponsibilityKind.Supervisory, 1, "乙")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_PointHasNoNumber_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Direct, 0, "甲")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);
}
