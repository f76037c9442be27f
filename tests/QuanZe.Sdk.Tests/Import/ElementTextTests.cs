using QuanZe.Sdk.Import;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Import;

public sealed class ElementTextTests
{
    [TestCase("20个工作日", "法定时限", 20, DayUnit.WorkingDays)]
    [TestCase("20", "法定期限（工作日）", 20, DayUnit.WorkingDays)]
    [TestCase("60日", "法定期限（天/日）", 60, DayUnit.Unspecified)]
    [TestCase("自然日15天", "承诺时限", 15, DayUnit.CalendarDays)]
    [TestCase("告知承诺：20个工作日\n其他：10个工作日", "法定时限", null, DayUnit.WorkingDays)]
    [TestCase("3个月", "法定时限", null, DayUnit.Unspecified)]
    [TestCase("即时办结", "承诺时限", null, DayUnit.Unspecified)]
    [TestCase("2024年起5个工作日", "承诺时限", null, DayUnit.WorkingDays)]
    public void TimeLimit_Words_GiveDaysOnlyWhenThereIsOneNumberOfDays(string text, string heading, int? days, DayUnit unit) =>
        Assert.That(ElementText.TimeLimit(text, heading), Is.EqualTo(new TimeLimit(text, days, unit)));

    [TestCase("是", null, true)]
    [TestCase("不收费", null, false)]
    [TestCase(null, "无", false)]
    [TestCase(null, "按标准收取", null)]
    public void Fee_Words_AnswerWhatTheyAnswer(string? isCharged, string? basis, bool? expected) =>
        Assert.That(ElementText.Fee(isCharged, basis, LegalBasis.Read)!.IsCharged, Is.EqualTo(expected));

    [Test]
    public void Fee_BothBlank_IsNotStated() => Assert.That(ElementText.Fee(null, null, LegalBasis.Read), Is.Null);

    [TestCase("2024-05-01")]
    [TestCase("2024/5/1")]
    [TestCase("2024.5.1")]
    [TestCase("2024年5月1日")]
    [TestCase("20240501")]
    [TestCase(" 2024 年 5 月 1 日 ")]
    public void Day_WaysOfWriting_AreOneDay(string text) => Assert.That(ElementText.Day(text), Is.EqualTo(new DateOnly(2024, 5, 1)));

    [TestCase("2024-02-30")]
    [TestCase("2024-13-01")]
    [TestCase("2024年5月")]
    [TestCase("长期")]
    [TestCase("99999999")]
    [TestCase(null)]
    public void Day_NoDay_IsNull(string? text) => Assert.That(ElementText.Day(text), Is.Null);

    [TestCase("上级委托", PowerSource.EntrustedByHigherLevel)]
    [TestCase("同级授权", PowerSource.AuthorisedAtSameLevel)]
    [TestCase("法定本级行使", PowerSource.StatutoryOwnLevel)]
    [TestCase("省政府赋权乡镇", PowerSource.ConferredOnTownship)]
    [TestCase("1", PowerSource.Unspecified)]
    public void Source_Words_NotNumbers(string text, PowerSource expected) => Assert.That(ElementText.Source(text), Is.EqualTo(expected));

    [TestCase("在用", ItemStatus.InUse)]
    [TestCase("暂停实施", ItemStatus.Suspended)]
    [TestCase("已取消", ItemStatus.Cancelled)]
    [TestCase("1", ItemStatus.Unspecified)]
    public void Status_Words_NotNumbers(string text, ItemStatus expected) => Assert.That(ElementText.Status(text), Is.EqualTo(expected));

    [TestCase("地州\n市级", "市级")]
    [TestCase("省级|负责跨市项目", "省级")]
    [TestCase("地州市级；负责初审县级以上", "市级")]
    [TestCase("county", "县级")]
    [TestCase("负责本行政区域内县级以上河道的监督管理和省级项目的初审工作以及其他", "")]
    public void Levels_Text_ReadsOnlyTheFirstWords(string text, string expected) => Assert.That(ElementText.Levels(text).ToString(), Is.EqualTo(expected));
}
