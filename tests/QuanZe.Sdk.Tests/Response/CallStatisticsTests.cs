using QuanZe.Sdk.Response;
using static QuanZe.Sdk.Tests.Response.CallSample;

namespace QuanZe.Sdk.Tests.Response;

public sealed class CallStatisticsTests
{
    [Test]
    public void Of_Calls_EveryCallPlacedCountsOnce()
    {
        var closed = Walk(Signed(), (new GiveFeedback("已办"), Enforcement), (new RateCall(new(Satisfaction.Satisfied, "")), Street), (new CloseCall(""), Platform));
        var late = Do(Signed(), new GiveFeedback("已办"), Enforcement, 24 * 10).Required();
        var declined = Walk(Open(), (new PlaceCall(), Street), (new DeclineCall("不属本县"), Platform));
        var withdrawnDraft = Walk(Open(), (new WithdrawCall("误填"), Street));

        var statistics = CallStatistics.Of([closed, late, declined, Contested(), Open(), withdrawnDraft]);

        Assert.That((statistics.Total.Calls, statistics.Total.Closed, statistics.Total.Declined, statistics.Total.Open), Is.EqualTo((4, 1, 1, 2)));
        Assert.That((statistics.Total.Answered, statistics.Total.OnTime, statistics.Total.Returns, statistics.Total.DutyReturns, statistics.Total.Contested), Is.EqualTo((2, 1, 2, 2, 1)));
        Assert.That(statistics.Total.OnTimeShare, Is.EqualTo(0.5));
        Assert.That(statistics.Towns.Sum(town => town.Calls), Is.EqualTo(4));
        Assert.That(statistics.Departments.Select(line => (line.Name, line.Calls)), Is.EqualTo([("县综合执法局", 2), ("县市场监督管理局", 1)]));
    }

    [Test]
    public void Of_Nothing_HasNoShares() => Assert.That(CallStatistics.Of([]).Total, Has.Property("OnTimeShare").Null.And.Property("ClosureShare").Null.And.Property("SatisfactionShare").Null);

    [Test]
    public void Html_BothLanguages_ShowTheSameFigures()
    {
        var statistics = CallStatistics.Of([Contested(), Signed()]);
        foreach (var (language, title) in new[] { ("zh-CN", "乡呼县应统计表"), ("en", "Calls of towns and answers of the county") })
        {
            using var text = new StringWriter();
            CallStatisticsHtml.Write(text, statistics, "2026", language);

            Assert.That(text.ToString(), Does.Contain(title).And.Contain("罗峰街道办事处").And.EndWith("</html>\n".ReplaceLineEndings()));
        }
    }

    [Test]
    public void Sheet_ContestedCall_ShowsReturnsAndCourse()
    {
        using var text = new StringWriter();
        CallSheetHtml.Write(text, Procedure, Contested(), China);

        Assert.That(text.ToString(), Does.Contain("转交裁定").And.Contain("属无照经营").And.Contain("退回（转交裁定）").And.Contain("2026-03-02 14:00"));
    }
}
