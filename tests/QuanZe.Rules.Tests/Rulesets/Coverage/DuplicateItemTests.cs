using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class DuplicateItemTests : RuleFixture<DuplicateItem>
{
    [Test]
    public void Judge_RepeatedRow_NamesTheFirst()
    {
        var finding = Judge(new RepeatedRow(Sample.Below(Sample.CountyLicence with { Id = "C2" }), Sample.Below(Sample.CountyLicence))).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.DuplicateItem));
        Assert.That(finding.Expected, Does.StartWith("C1 "));
    }
}
