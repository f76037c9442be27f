using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Tests.Response;
using QuanZe.Sdk.Tests.Rulings;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Tests.Assessment;

public sealed class AssessmentInputsTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly Actor Water = new("d1", "县水利局", ActorRole.Department);

    private static readonly PowerItem Licence = new()
    {
        Id = "w1",
        Name = "取水许可",
        Type = ItemType.Licence,
        Body = new() { Name = "县水利局" },
        Basis = LegalBasis.Read("《中华人民共和国水法》第四十八条；《取水许可和水资源费征收管理条例》第二条"),
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理。"), new(ResponsibilityKind.Direct, 2, "决定。")],
    };

    private static readonly PowerList County = new() { Id = "county", Items = [Licence, Licence with { Id = "w2" }, Licence with { Id = "w3", Status = ItemStatus.Cancelled }] };

    [Test]
    public void AddList_Findings_CountByWhatTheyAreAbout()
    {
        Finding[] findings =
        [
            Of(FindingCodes.BasisMissing, "w1"), Of(FindingCodes.DutiesMissing, "w1"), Of(FindingCodes.GovernmentRuleExceedsKinds, "w1"), Of(FindingCodes.GovernmentRuleExceedsKinds, "w2"), Of(FindingCodes.LowerAddsPenalty, "w2"),
            new(FindingCodes.BasisMissing, SubjectReference.To(County with { Id = "city" }, Licence), ItemElement.Basis, null, null),
        ];

        var inputs = new AssessmentInputs().AddList(County, findings).All.ToDictionary(input => input.Name, input => input.Value);

        Assert.That((inputs["items.total"], inputs["items.complete"], inputs["legality.open"], inputs["citations.total"], inputs["responsibilities.total"]), Is.EqualTo((2.0, 1.0, 2.0, 4.0, 4.0)), "notes and other lists do not count, two gaps make one item incomplete");
    }

    [Test]
    public void AddClaims_Settled_AreApprovedOrExempted()
    {
        var procedure = ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame);
        var pending = procedure.Open(new("1", new Claim(Licence, "county", AdministrativeLevel.County, "县水利局"), CallSample.Office, WorkflowLaws.Begin));
        var approved = procedure.Apply(procedure.Apply(pending, new("a", new TakeClaim(Licence), Water, WorkflowLaws.Begin)).Required(), new("b", new ApproveClaim(""), CallSample.Office, WorkflowLaws.Begin)).Required();

        Assert.That(new AssessmentInputs().AddClaims([pending, approved]).All.Select(input => (input.Name, input.Value)), Is.EqualTo([("claims.due", 2.0), ("claims.settled", 1.0)]));
    }

    [TestCase("2026-03-13", 0, Description = "filed on the tenth working day")]
    [TestCase("2026-03-16", 0, Description = "the day of the limit")]
    [TestCase("2026-03-17", 1)]
    public void AddAdjustments_FiledAfterItsLimit_IsOverdueForEver(string filed, int overdue)
    {
        var procedure = AdjustmentProcedure.Under(AdjustmentLimits.Default);
        var request = new AdjustmentRequest(AdjustmentKind.Change, AdjustmentTrigger.LawChange, new(2026, 3, 2), "county", "县水利局", "调整", "水法") { ItemIds = ["w1"], Items = [Licence] };
        var submitted = procedure.Apply(procedure.Open(new("调1", request, Water, WorkflowLaws.Begin)), new("1", new SubmitRequest(), Water, new(DateOnly.ParseExact(filed, "yyyy-MM-dd").ToDateTime(new(15, 0)), China))).Required();

        var inputs = new AssessmentInputs().AddAdjustments([submitted], AdjustmentLimits.Default, WorkingDayCalendar.China, China, new(2026, 3, 18));

        Assert.That(inputs.All.Select(input => (input.Name, input.Value)), Is.EqualTo([("adjustments.overdue", (double)overdue), ("adjustments.total", 1.0)]));
    }

    [Test]
    public void AddAdjustments_StepOpenBeyondItsLimit_IsOverdue()
    {
        var procedure = AdjustmentProcedure.Under(AdjustmentLimits.Default);
        var draft = procedure.Open(new("调1", new AdjustmentRequest(AdjustmentKind.Change, AdjustmentTrigger.LawChange, new(2026, 3, 2), "county", "县水利局", "调整", "水法"), Water, WorkflowLaws.Begin));

        Assert.That(new AssessmentInputs().AddAdjustments([draft], AdjustmentLimits.Default, WorkingDayCalendar.China, China, new(2026, 3, 17)).All[0].Value, Is.EqualTo(1));
    }

    [Test]
    public void AddCallsAndDisputes_Departments_GetTheirOwn()
    {
        var inputs = new AssessmentInputs().AddCalls([CallSample.Contested(), CallSample.Signed()]).AddDisputes([DisputeSample.Decided(), DisputeSample.Open()]).All;
        double ValueOf(string department, string name) => inputs.Single(input => input.Department == department && input.Name == name).Value;

        Assert.That((ValueOf("县市场监督管理局", "calls.dutyReturns"), ValueOf("县综合执法局", "calls.total")), Is.EqualTo((2.0, 1.0)), "a call counts for who last had it");
        Assert.That((ValueOf("县水利局", "disputes.total"), ValueOf("县卫生健康局", "disputes.settled")), Is.EqualTo((1.0, 1.0)), "a draft is no dispute yet");
    }

    [Test]
    public void AddCases_ItemsWithoutACase_AreUnused() =>
        Assert.That(new AssessmentInputs().AddCases(Array.Empty<WorkflowCase<ServiceCase, CaseState, CaseAction>>(), [Licence, Licence with { Id = "w2" }]).All.Select(input => (input.Name, input.Value)), Is.EqualTo([("items.applied", 2.0), ("items.unused", 2.0)]));

    [Test]
    public void Add_SameNameTwice_IsAnError()
    {
        var inputs = new AssessmentInputs().Add(new("县水利局", "staff.total", 20, "台账"));

        Assert.That(() => inputs.Add(new("县水利局", "staff.total", 21, "台账")), Throws.ArgumentException.With.Message.Contains("staff.total"));
    }

    private static Finding Of(FindingCode code, string id) => new(code, SubjectReference.To(County, County.Items.First(item => item.Id == id)), ItemElement.Basis, null, null);
}
