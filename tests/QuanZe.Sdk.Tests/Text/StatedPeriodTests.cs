using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Tests.Text;

public sealed class StatedPeriodTests
{
    [TestCase("在5个工作日内一次告知", 5, true)]
    [TestCase("自受理之日起二十日内", 20, false)]
    [TestCase("十五个工作日", 15, true)]
    [TestCase("30天", 30, false)]
    public void In_TextWithAPeriod_GivesItsDays(string text, int days, bool working)
    {
        var period = StatedPeriod.In(text).Single();

        Assert.That((period.Days, period.IsWorkingDays), Is.EqualTo((days, working)));
        Assert.That(text.AsSpan(period.Start, period.Length).ToString(), Does.EndWith(working ? "工作日" : text.Contains('天', StringComparison.Ordinal) ? "天" : "日"));
    }

    [TestCase("2019年4月23日修正")]
    [TestCase("三个月内")]
    [TestCase("第五日报")]
    [TestCase("处五万元罚款")]
    [TestCase("")]
    public void In_TextWithoutOne_GivesNone(string text) => Assert.That(StatedPeriod.In(text), Is.Empty);
}
