using CsCheck;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using AdjustmentCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Adjustments.AdjustmentRequest, QuanZe.Sdk.Adjustments.AdjustmentState, QuanZe.Sdk.Adjustments.AdjustmentAction>;

namespace QuanZe.Sdk.Tests.Adjustments;

public sealed class AdjustmentProcedureTests
{
    private static readonly Workflow<AdjustmentRequest, AdjustmentState, AdjustmentAction> Procedure = AdjustmentProcedure.Under(AdjustmentLimits.Default);
    private static readonly Actor Water = new("u1", "县水利局", ActorRole.Department);
    private static readonly Actor Forest = new("u2", "县林业局", ActorRole.Department);
    private static readonly Actor Justice = new("u3", "县司法局", ActorRole.LegalReviewer);
    private static readonly Actor Office = new("u4", "县编办", ActorRole.StaffingOffice);
    private static readonly Actor Government = new("u5", "县政府", ActorRole.Government);
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly PowerItem Licence = new() { Id = "c1", Name = "取水许可", Type = ItemType.Licence };

    private static readonly AdjustmentRequest Change = new(AdjustmentKind.Change, AdjustmentTrigger.LawChange, new(2026, 2, 12), "county", "县水利局", "条款序号调整", "《水法》修正")
    {
        ItemIds = ["c1"],
        Items = [Licence with { Remarks = "依据已更新" }],
    };

    private static readonly AdjustmentRequest Cancel = Change with { Kind = AdjustmentKind.Cancel, Items = [] };

    [Test]
    public void Apply_ChangeOfAnElement_NeedsNoGovernment()
    {
        var request = Walk(Open(Change), (new SubmitRequest(), Water), (new GiveLegalOpinion(true, "合法"), Justice), (new ConcludeJointReview(true, "同意"), Office), (new PublishRequest("县编办公告1号"), Office));

        Assert.That(request.State, Is.EqualTo(AdjustmentState.Published));
        Assert.That(request.Matter.Opinions.Select(opinion => opinion.Organisation), Is.EqualTo(["县司法局", "县编办"]));
    }

    [Test]
    public void Apply_ItemEnds_WaitsForTheGovernment()
    {
        var request = Walk(Open(Cancel), (new SubmitRequest(), Water), (new GiveLegalOpinion(true, "合法"), Justice), (new ConcludeJointReview(true, "同意"), Office));

        Assert.That(request.State, Is.EqualTo(AdjustmentState.Approval));
        Assert.That(Do(request, new PublishRequest("县编办公告1号"), Office).Refusal!.Code.ToString(), Is.EqualTo("QZ7001"));
        Assert.That(Walk(request, (new ApproveRequest("县政批〔2026〕5号"), Government)).Matter.ApprovingDocument, Is.EqualTo("县政批〔2026〕5号"));
    }

    [TestCase(AdjustmentKind.Merge, "合并申请缺少：原事项（≥2）。")]
    [TestCase(AdjustmentKind.Split, "拆分申请缺少：调整后事项（≥2）。")]
    [TestCase(AdjustmentKind.Add, "新增申请缺少：原事项（0）。")]
    public void Apply_RequestThatDoesNotFitItsKind_SaysWhatIsMissing(AdjustmentKind kind, string expected) =>
        Assert.That(Do(Open(Change with { Kind = kind }), new SubmitRequest(), Water).Refusal!.Message(), Is.EqualTo(expected));

    [Test]
    public void Apply_NothingStated_NamesEverythingAtOnce() =>
        Assert.That(
            Do(Open(Change with { Reason = "", Basis = " ", ItemIds = [] }), new SubmitRequest(), Water).Refusal!.Message("en"),
            Is.EqualTo("A request to change lacks: the reason, the basis, the items before (≥1)."));

    [Test]
    public void Apply_OtherDepartmentSubmits_IsRefused() =>
        Assert.That(Do(Open(Change), new SubmitRequest(), Forest).Refusal!.Message(), Is.EqualTo("县林业局不是申请部门；该申请由县水利局提出。"));

    [Test]
    public void Apply_FoundUnlawful_GoesBackAndMayComeAgain()
    {
        var request = Walk(Open(Change), (new SubmitRequest(), Water), (new GiveLegalOpinion(false, "依据未施行"), Justice));
        Assert.That(request.State, Is.EqualTo(AdjustmentState.Returned));

        request = Walk(request, (new ReviseRequest(Change with { Basis = "《水法》2026年修正", Department = "县林业局" }), Water), (new SubmitRequest(), Water));

        Assert.That(request.State, Is.EqualTo(AdjustmentState.LegalReview));
        Assert.That(request.Matter.Department, Is.EqualTo("县水利局"), "a revision cannot hand the request to somebody else");
        Assert.That(request.Matter.Opinions.Single().Text, Is.EqualTo("依据未施行"));
    }

    [Test]
    public void Laws_RandomRequests_Hold() => WorkflowLaws.Hold(
        Procedure,
        Change,
        Gen.Select(
            Gen.OneOf<AdjustmentAction>(
                new SubmitRequest(), new ReviseRequest(Cancel), new ReviseRequest(Change with { Reason = "" }), new GiveLegalOpinion(true, "合法"), new GiveLegalOpinion(false, "不合法"), new GiveLegalOpinion(true, ""),
                new ConcludeJointReview(true, "同意"), new ConcludeJointReview(false, "不同意"), new ApproveRequest("县政批〔2026〕5号"), new RejectRequest("缓办"), new ReturnRequest("补充材料"), new WithdrawRequest("不再需要"), new PublishRequest("公告")),
            Gen.OneOf(Water, Forest, Justice, Office, Government)));

    [Test]
    public void DueOn_EachStep_CountsWorkingDaysOverTheSpringFestival()
    {
        var draft = Procedure.Open(new("a", Change, Water, new DateTimeOffset(2026, 2, 13, 9, 0, 0, China)));
        Assert.That(AdjustmentLimits.Default.DueOn(draft, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 4)));

        var review = Procedure.Apply(draft, new("1", new SubmitRequest(), Water, new DateTimeOffset(2026, 2, 24, 23, 30, 0, China))).Required();
        Assert.That(AdjustmentLimits.Default.DueOn(review, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 9)));
    }

    [Test]
    public void DueOn_NobodysTurn_IsNull()
    {
        var request = Walk(Open(Change), (new WithdrawRequest("不再需要"), Water));

        Assert.That(AdjustmentLimits.Default.DueOn(request, WorkingDayCalendar.China, China), Is.Null);
    }

    [Test]
    public void Of_PublishedChange_IsTheNextList()
    {
        var list = new PowerList { Id = "county", Items = [Licence, Licence with { Id = "c2", Name = "河道采砂许可" }] };

        Assert.That(AdjustmentResult.Of(list, Change).Items.Select(item => item.Remarks), Is.EqualTo(["依据已更新", null]));
        Assert.That(AdjustmentResult.Of(list, Cancel).Items.Select(item => item.Status), Is.EqualTo([ItemStatus.Cancelled, ItemStatus.Unspecified]));
    }

    [Test]
    public void Of_MergedItems_EndsThemAndAddsTheNewOne()
    {
        var list = new PowerList { Id = "county", Items = [Licence, Licence with { Id = "c2", Name = "取水许可延续" }, Licence with { Id = "c3", Name = "河道采砂许可" }] };
        var merge = Change with { Kind = AdjustmentKind.Merge, ItemIds = ["c1", "c2"], Items = [Licence with { Id = "c9", Name = "取水许可（含延续）" }] };

        Assert.That(AdjustmentResult.Of(list, merge).Items.Select(item => (item.Id, item.Status)), Is.EqualTo([("c1", ItemStatus.Cancelled), ("c2", ItemStatus.Cancelled), ("c3", ItemStatus.Unspecified), ("c9", ItemStatus.Unspecified)]));
    }

    [Test]
    public void Of_UnknownItem_NamesIt() =>
        Assert.That(() => AdjustmentResult.Of(new PowerList { Id = "county" }, Change), Throws.ArgumentException.With.Message.Contains("does not fit the list county: c1"));

    [Test]
    public void ClaimsBelow_NewCatalogueRow_AsksEveryLevelItNames()
    {
        var add = Change with { Kind = AdjustmentKind.Add, ItemIds = [], ListId = "province", Items = [Licence with { Id = "p9", Levels = ExercisingLevels.Read("市级、县级") }] };
        PowerList[] below = [new() { Id = "city", Level = AdministrativeLevel.City }, new() { Id = "county", Level = AdministrativeLevel.County }, new() { Id = "town", Level = AdministrativeLevel.Township }];

        Assert.That(AdjustmentResult.ClaimsBelow(add, below, _ => "水利局", Office, WorkflowLaws.Begin).Select(claim => claim.Id), Is.EqualTo(["city/p9", "county/p9"]));
        Assert.That(AdjustmentResult.ClaimsBelow(Cancel, below, _ => "水利局", Office, WorkflowLaws.Begin), Is.Empty);
    }

    [Test]
    public void Pairing_DevolvedAndTakenOver_BelongTogether()
    {
        var giver = Open(Change with { Kind = AdjustmentKind.Devolve, ListId = "city" }, "下1");
        var taker = Open(Change with { Kind = AdjustmentKind.TakeOver, ItemIds = [], Items = [Licence with { Id = "x", Name = "取水许可（县级）" }] }, "承1");
        var stray = Open(Change with { Kind = AdjustmentKind.TakeOver, ItemIds = [], Items = [Licence with { Id = "y", Name = "河道采砂许可" }] }, "承2");

        var pairs = AdjustmentPairing.Of([giver, taker, stray, Open(Change, "改1")]);

        Assert.That(pairs.Select(pair => (pair.Devolved?.Id, string.Join(',', pair.TakenOver.Select(one => one.Id)), pair.IsComplete)), Is.EqualTo([("下1", "承1", true), (null, "承2", false)]));
    }

    [Test]
    public void Mermaid_Procedure_DrawsEveryTransition()
    {
        var drawing = WorkflowDiagram.Mermaid(Procedure);

        Assert.That(drawing, Does.StartWith("stateDiagram-v2\n").And.Contain("state \"合法性审查\" as LegalReview").And.Contain("[*] --> Draft"));
        Assert.That(drawing, Does.Contain("JointReview --> Approval : 联合审查通过 [同意且须报政府批准] (编办)").And.Contain("Published --> [*]"));
        Assert.That(drawing.Split('\n').Count(line => line.Contains(" --> ", StringComparison.Ordinal)), Is.EqualTo(Procedure.Transitions.Count + 1 + 3));
    }

    private static AdjustmentCase Open(AdjustmentRequest request, string id = "调1") => Procedure.Open(new(id, request, Water, WorkflowLaws.Begin));

    private static Outcome<AdjustmentRequest, AdjustmentState, AdjustmentAction> Do(AdjustmentCase request, AdjustmentAction action, Actor by) =>
        Procedure.Apply(request, new($"{request.Version}", action, by, WorkflowLaws.Begin.AddHours(request.Version + 1)));

    private static AdjustmentCase Walk(AdjustmentCase request, params (AdjustmentAction Action, Actor By)[] steps) =>
        steps.Aggregate(request, (current, step) => Do(current, step.Action, step.By).Required());
}
