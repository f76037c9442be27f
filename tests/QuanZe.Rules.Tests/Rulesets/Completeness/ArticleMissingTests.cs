using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class ArticleMissingTests : RuleFixture<ArticleMissing>
{
    [Test]
    public void Judge_ElementIsRequiredAndBlank_IsFound()
    {
        var row = Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》") });

        Assert.That(Judge(row, new RequiredElement(ItemElement.Basis)).Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.ArticleMissing }));
    }

    [Test]
    public void Judge_ProfileDoesNotRequireIt_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》") }), new RequiredElement(ItemElement.Remarks)), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() =>
        Assert.That(Judge(Sample.Above(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》") }), new RequiredElement(ItemElement.Basis)), Is.Empty);

    [Test]
    public void Judge_RowIsCancelled_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》"), Status = ItemStatus.Cancelled }), new RequiredElement(ItemElement.Basis)), Is.Empty);

    [Test]
    public void Judge_WholeTextIsNamed_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》全文") }), new RequiredElement(ItemElement.Basis)), Is.Empty);

    [Test]
    public void Judge_ChapterIsNamed_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read("《中华人民共和国统计法》第五章") }), new RequiredElement(ItemElement.Basis)), Is.Empty);
}
