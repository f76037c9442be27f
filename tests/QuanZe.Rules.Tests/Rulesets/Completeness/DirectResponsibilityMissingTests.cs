using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class DirectResponsibilityMissingTests : RuleFixture<DirectResponsibilityMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级。")] });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Responsibilities)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.DirectResponsibilityMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级。")] }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级。")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级。")], Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_PointsCarryNoLabel_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Unspecified, 1, "受理。")] }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);

    [Test]
    public void Judge_LevelDoesNotExerciseThePower_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Responsibilities = [], Levels = ExercisingLevels.Of(AdministrativeLevel.City) }), new RequiredElement(ItemElement.Responsibilities)), Is.Empty);
}
