using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class LevelsMissingTests : RuleFixture<LevelsMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Levels = default, LevelText = null });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Levels)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.LevelsMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = default, LevelText = null }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Levels = default, LevelText = null }), new RequiredElement(ItemElement.Levels)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = default, LevelText = null, Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Levels)), Is.Empty);

    [Test]
    public void Judge_LevelIsASentence_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = default, LevelText = "由有管辖权的机关实施" }), new RequiredElement(ItemElement.Levels)), Is.Empty);
}
