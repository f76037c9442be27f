using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;
using static QuanZe.Sdk.Tests.Response.CallSample;

namespace QuanZe.Sdk.Tests.Response;

public sealed class CallWatchTests
{
    [TestCase("2026-03-05", null, Description = "two working days left")]
    [TestCase("2026-03-06", NoticeKind.Reminder)]
    [TestCase("2026-03-08", NoticeKind.Reminder, Description = "a Sunday before the last day")]
    [TestCase("2026-03-09", NoticeKind.Reminder, Description = "the last day itself")]
    [TestCase("2026-03-10", NoticeKind.Yellow)]
    [TestCase("2026-03-11", NoticeKind.Yellow)]
    [TestCase("2026-03-12", NoticeKind.Red)]
    public void On_DaysAroundTheLimit_SaysWhatIsDue(string day, NoticeKind? kind)
    {
        var watch = CallWatch.On(Signed(), ResponseLimits.Default, WorkingDayCalendar.China, China, DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.That(watch?.Kind, Is.EqualTo(kind));
        Assert.That(watch?.To ?? "县综合执法局", Is.EqualTo("县综合执法局"));
    }

    [Test]
    public void On_NoticeGivenForThisLimit_IsSilentUntilTheNextKind()
    {
        var call = Walk(Signed(), (new NotifyCall(NoticeKind.Yellow, "请尽快办理"), Platform));

        Assert.That(CallWatch.On(call, ResponseLimits.Default, WorkingDayCalendar.China, China, new(2026, 3, 11)), Is.Null);
        Assert.That(CallWatch.On(call, ResponseLimits.Default, WorkingDayCalendar.China, China, new(2026, 3, 13))!.Kind, Is.EqualTo(NoticeKind.Red));
    }

    [Test]
    public void On_Contested_NoLimitRuns() => Assert.That(CallWatch.On(Contested(), ResponseLimits.Default, WorkingDayCalendar.China, China, new(2026, 6, 1)), Is.Null);

    [Test]
    public void DueOn_Urgency_ShortensHandling()
    {
        var urgent = Walk(Open(Stall with { Urgency = CallUrgency.Urgent }), (new PlaceCall(), Street), (new AcceptCall(), Platform), (new DispatchCall(ToEnforcement), Platform), (new SignCall(), Enforcement));

        Assert.That(ResponseLimits.Default.DueOn(urgent, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 4)));
    }
}
