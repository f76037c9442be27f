using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class TriangleDisagreesTests : RuleFixture<TriangleDisagrees>
{
    [Test]
    public void Judge_LinksContradictEachOther_SaysWhich()
    {
        var finding = Judge(new TriangleConflict(Sample.Below(Sample.CountyLicence), "县级对应市级甲项，市级甲项对应省级乙项")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.TriangleDisagrees));
        Assert.That(finding.Message(), Does.Contain("市级甲项对应省级乙项"));
    }
}
