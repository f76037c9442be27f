using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LimitedNumberWithoutOrderTests : RuleFixture<LimitedNumberWithoutOrder>
{
    [Test]
    public void Judge_TotalIsControlled_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remarks = "实行总量控制" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LimitedNumberWithoutOrder, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("总量控制"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_OrderIsNamed_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remarks = "实行总量控制，按受理先后顺序决定" })), Is.Empty);


    [Test]
    public void Judge_NotLimited_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
