using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace VendorRules.Tests;

public sealed class PromiseTooSlowTests : RuleFixture<PromiseTooSlow>
{
    [TestCase(20, false, Description = "the limit itself")]
    [TestCase(21, true)]
    public void Given_NoDocument_TheLawDecides(int days, bool isFound)
    {
        var verdict = Given(Samples.Row(Promised(days)));

        Assert.That(verdict.Findings, Has.Count.EqualTo(isFound ? 1 : 0));
    }

    [Test]
    public void Given_OurDocument_TheCountysValueDecides()
    {
        var row = Samples.Row(Promised(4));

        Rules.Under(AcmeSettings.Ruleset).Given(row)
            .ShouldFind(AcmeFindings.PromiseTooSlow, on: row)
            .Between("3个工作日", "4个工作日")
            .Saying("「建筑工程施工许可证核发」承诺4个工作日办结，长于3个工作日（招政发〔2026〕8号 第二条）。");
    }

    [Test]
    public void Given_DayBeforeTheCountysValueHolds_TheProvincesDecides()
    {
        var before = Samples.Row(Samples.County, Promised(4), new DateOnly(2026, 6, 30));

        Rules.Under(AcmeSettings.Ruleset).Given(before).ShouldNotFind(AcmeFindings.PromiseTooSlow);
    }

    [Test]
    public void Given_AnotherProvince_TheLawDecides()
    {
        var list = Samples.County with { Division = DivisionCode.Parse("330106") };

        Rules.Under(AcmeSettings.Ruleset).Given(Samples.Row(list, Promised(19))).ShouldFindNothing();
    }

    [Test]
    public void Given_CalendarDays_IsNotAsked() =>
        Given(Samples.Row(Samples.Licence with { PromisedLimit = new TimeLimit("60日", 60, DayUnit.CalendarDays) })).ShouldFindNothing();

    private static PowerItem Promised(int days) => Samples.Licence with { PromisedLimit = new TimeLimit($"{days}个工作日", days, DayUnit.WorkingDays) };
}
