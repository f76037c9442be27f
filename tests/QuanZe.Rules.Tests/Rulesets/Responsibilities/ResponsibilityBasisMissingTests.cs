using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class ResponsibilityBasisMissingTests : RuleFixture<ResponsibilityBasisMissing>
{
    [Test]
    public void Judge_NoBasis_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], ResponsibilityBasis = LegalBasis.Empty }, Sample.Date)).Single().Message(), Does.Contain("责任事项没有依据"));

    [Test]
    public void Judge_BasisIsStated_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政处罚法》第五章") }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_NoResponsibilities_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [] }, Sample.Date)), Is.Empty);
}
