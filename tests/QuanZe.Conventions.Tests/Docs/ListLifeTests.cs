using QuanZe.Rules.Alignment;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Libraries;
using QuanZe.Sdk.Procedures;
using QuanZe.Sdk.Publishing;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Versions;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The worked examples of the guides on the list's life. Invented, nobody's records.</summary>
public sealed class ListLifeTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, China);
    private static readonly Actor Office = new("u1", "招远市编办", ActorRole.StaffingOffice);
    private static readonly Actor Water = new("u2", "招远市水利局", ActorRole.Department);
    private static readonly Actor Health = new("u3", "招远市卫生健康局", ActorRole.Department);
    private static readonly Actor Town = new("u4", "罗峰街道", ActorRole.Town);
    private static readonly Actor Platform = new("u5", "招远市热线平台", ActorRole.Dispatcher);

    private static readonly PowerItem Licence = new()
    {
        Id = "c1",
        Name = "取水许可",
        Type = ItemType.Licence,
        Code = ItemCode.Read("370119001000"),
        Body = new() { Name = "招远市水利局" },
        Basis = LegalBasis.Read("《中华人民共和国水法》第四十八条"),
        Levels = ExercisingLevels.Read("省级、市级、县级"),
        Duties = "负责水资源管理",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理。"), new(ResponsibilityKind.Supervisory, 2, "指导下级。")],
        Accountability = new() { Text = "不依法受理的。" },
        StatutoryLimit = new("45个工作日", 45, DayUnit.WorkingDays),
        PromisedLimit = new("10个工作日", 10, DayUnit.WorkingDays),
    };

    private static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Items = [Licence] };

    [Test]
    public void Claims_Row_IsProposedClaimedAndCounted()
    {
        var catalogue = new Catalogue(new PowerList { Id = "province", Level = AdministrativeLevel.Province, Items = [Licence with { Id = "p1", Body = new() { Name = "山东省水利厅" } }] });
        var county = County with { Items = [] };

        // docs: claims
        var procedure = ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame);
        var due = ClaimPlan.Due(catalogue, county, held: new HashSet<string>(), row => "招远市水利局", Office, Monday);
        var claim = procedure.Open(due[0]);

        var draft = ItemProposal.From([claim.Matter.Row], AdministrativeLevel.County, "招远市水利局");
        claim = procedure.Apply(claim, new("请求1", new TakeClaim(draft.Item), Water, Monday.AddDays(1))).Required();
        var refused = procedure.Apply(claim, new("请求2", new ReturnClaim(""), Office, Monday.AddDays(2)));
        claim = procedure.Apply(claim, new("请求3", new ApproveClaim("同意"), Office, Monday.AddDays(2))).Required();

        var coverage = ClaimCoverage.ByDepartment([claim])[0];
        // end

        Assert.That(refused.Refusal!.ToString(), Is.EqualTo("QZ7007 「退回」应当说明理由。"));
        Assert.That((claim.State, coverage.IsComplete, draft.Item.Responsibilities.Count), Is.EqualTo((ClaimState.Approved, true, 1)));
    }

    [Test]
    public void Libraries_SelfBuiltItem_NeedsLocalLaw()
    {
        // docs: libraries
        var register = StatuteRegister.Default.With(new Instrument { Title = "烟台市河道管理条例", Rank = InstrumentRank.CityRegulation, Region = "烟台市" });
        var libraries = LibraryProcedure.Under("招远市", register);
        var item = libraries.Open(new("库1", new LibraryItem(Licence with { Id = "x1", Name = "河道管理范围内活动审批" }, ItemSource.SelfBuilt), Water, Monday));

        var refused = libraries.Apply(item, new("请求1", new SubmitItem(), Water, Monday));
        item = libraries.Apply(item, new("请求2", new WriteItem(item.Matter.Item with { Basis = LegalBasis.Read("《烟台市河道管理条例》第十二条") }), Water, Monday)).Required();
        item = libraries.Apply(item, new("请求3", new SubmitItem(), Water, Monday)).Required();
        // end

        Assert.That(refused.Refusal!.Code.ToString(), Is.EqualTo("QZ7053"));
        Assert.That(item.State, Is.EqualTo(ItemLibrary.Review));
    }

    [Test]
    public void Versions_History_KeepsWhatWasPublished()
    {
        var changed = County with { Items = [Licence with { PromisedLimit = new("5个工作日", 5, DayUnit.WorkingDays) }] };

        // docs: versions
        var history = VersionHistory.Empty.Publish(County, new(2026, 1, 5), "招政发〔2026〕1号").History;
        history = history.Publish(changed, new(2026, 7, 1), "招政发〔2026〕20号").History;

        var inSpring = history.AsOf(new(2026, 4, 1));
        var changes = ListDifference.Between(history.Versions[0].List, history.Versions[1].List);
        var firstBroken = history.FirstBroken();
        var statistics = ListStatistics.Of(history.Current!.List);
        // end

        Assert.That((inSpring!.Number, changes.Count(ItemChangeKind.Changed), firstBroken, statistics.Total.Items), Is.EqualTo((1, 1, null as int?, 1)));
    }

    [Test]
    public void Adjustment_ChangeOfLaw_BecomesTheNextList()
    {
        // docs: adjustment
        var change = new LawChange("中华人民共和国水法", LawChangeKind.Amended, new(2026, 3, 1)) { Articles = [new(48, 0, [50], IsReworded: false, "")] };
        var touched = LawImpact.Of(change, [County], StatuteRegister.Default).Items[0];

        var request = new AdjustmentRequest(touched.Proposal(change), AdjustmentTrigger.LawChange, change.EffectiveOn, "county", "招远市水利局", touched.Reasons[0].Text(change).Chinese, "《水法》修正")
        {
            ItemIds = [touched.Item.Id],
            Items = [touched.Item with { Basis = LegalBasis.Read("《中华人民共和国水法》第五十条") }],
        };
        var limits = AdjustmentLimits.Default with { Application = 15 };
        var procedure = AdjustmentProcedure.Under(limits);
        var draft = procedure.Open(new("调1", request, Water, Monday));
        var lastDay = limits.DueOn(draft, WorkingDayCalendar.China, China);
        var next = AdjustmentResult.Of(County, request);
        // end

        Assert.That((request.Kind, request.Reason, lastDay), Is.EqualTo((AdjustmentKind.Change, "第四十八条改为第五十条", new DateOnly(2026, 3, 20))));
        Assert.That(next.Items[0].Basis.Text, Does.Contain("第五十条"));
    }

    [Test]
    public void Publishing_List_HasOneDoor()
    {
        using var page = new StringWriter();
        using var guide = new StringWriter();
        using var data = new MemoryStream();

        // docs: publishing
        var open = PublicList.Of(County with { Items = [Licence with { HandlingUnit = "水政科 13812345678", Remarks = "内部备注" }] }, new(2026, 11, 1));
        PublicListHtml.Write(page, open, item => $"guide-{item.Number}.html");
        ServiceGuideHtml.Write(guide, open.Items[0], new ServiceGuide { Place = "政务服务中心", Visits = 1 }, ItemFlow.Of(open.Items[0], ProcedureTemplates.Default));
        OpenData.WriteJsonLd(data, open, new Uri("https://data.example.gov.cn/zhaoyuan/"));
        var masked = open.Masked[0].Message();
        // end

        Assert.That(masked, Is.EqualTo("「取水许可」的承办机构含有个人信息，公布时已遮盖：水政科 ***********"));
        Assert.That(page.ToString(), Does.Not.Contain("13812345678").And.Not.Contain("内部备注"));
    }

    [Test]
    public void Handling_Case_KeepsItsLimits()
    {
        // docs: handling
        var procedure = CaseProcedure.Under(CaseLimits.Default, WorkingDayCalendar.China, China);
        var applicant = new Actor("申请人1", "申请人", ActorRole.Applicant);
        var one = procedure.Open(new("件1", ServiceCase.Of(Licence, applicant.Id, CaseChannel.Online) with { IsByCourier = true }, applicant, Monday));
        (CaseAction Action, Actor By, int Day)[] steps =
        [
            (new SubmitCase(), applicant, 0), (new PassPreReview(), Water, 0), (new AskCorrection(["取水申请书"]), Water, 1), (new SupplyCorrection(), applicant, 2), (new AcceptCase(), Water, 3),
            (new SuspendCase("专家评审"), Water, 4), (new ResumeCase(), Water, 11), (new FinishExamination("符合条件"), Water, 14), (new DecideCase(true, "准予"), Water, 15),
        ];
        foreach (var (action, by, day) in steps)
        {
            one = procedure.Apply(one, new($"请求{one.Version}", action, by, Monday.AddDays(day))).Required();
        }

        var decision = one.Matter.Decision!;
        // end

        Assert.That((decision.PromisedDue, decision.IsAsPromised, decision.WorkingDays), Is.EqualTo((new DateOnly(2026, 3, 26), true, 3)));
    }

    [Test]
    public void Territory_Row_IsAgreedRoundByRound()
    {
        using var volume = new StringWriter();

        // docs: territory
        var row = new TerritorialItem
        {
            Id = "属1",
            Field = "水利",
            Name = "河道采砂查处",
            Departments = [new("招远市水利局", true, "立案查处河道非法采砂。"), new("招远市公安局", false, "查处阻碍执法行为。")],
            TownResponsibility = "巡查、劝阻、上报，配合执法。",
            Manual = new TerritorialManual { Standards = "每周巡查一次。" },
        };
        row = row with { Flow = TerritorialDrawing.Propose(row) };
        var svg = FlowChartSvg.Of(row.Flow);
        var instruction = TerritorialInstruction.Of(row);

        var procedure = ConsultationProcedure.Under(ConsultationLimits.Default, WorkingDayCalendar.China, China);
        var consultation = procedure.Open(new(row.Id, new TerritorialConsultation(row, "招远市水利局"), Water, Monday));
        consultation = procedure.Apply(consultation, new("请求1", new SendOutRow(["罗峰街道"]), Office, Monday)).Required();
        consultation = procedure.Apply(consultation, new("请求2", new GiveTownOpinion(false, "无夜间巡查力量"), Town, Monday.AddDays(1))).Required();
        consultation = procedure.Apply(consultation, new("请求3", new CloseRound(), Office, Monday.AddDays(2))).Required();

        TerritorialVolumeHtml.Write(volume, [row], "招远市");
        // end

        Assert.That(consultation.State, Is.EqualTo(ConsultationState.Revising));
        Assert.That(instruction.Select(section => section.Title.Chinese), Does.Contain("工作流程"));
        Assert.That(volume.ToString(), Does.Contain(svg));
    }

    [Test]
    public void Response_Call_IsDispatchedWithItsGround()
    {
        var rows = new[] { new TerritorialItem { Id = "属1", Name = "河道采砂查处", Departments = [new("招远市水利局", true, "立案查处河道非法采砂。")] } };

        // docs: response
        var router = new CallRouter(rows, County.Items, rulings: []);
        var call = new Call("罗峰街道", "河道采砂", "夜间有人非法采砂", "界河大桥下游", CallUrgency.Urgent);
        var proposal = router.Propose(call)[0];

        var procedure = ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, China);
        var one = procedure.Open(new("呼1", call, Town, Monday));
        one = procedure.Apply(one, new("请求1", new PlaceCall(), Town, Monday)).Required();
        one = procedure.Apply(one, new("请求2", new AcceptCall(), Platform, Monday)).Required();
        one = procedure.Apply(one, new("请求3", new DispatchCall(proposal.Dispatch), Platform, Monday)).Required();
        one = procedure.Apply(one, new("请求4", new SignCall(), Water, Monday.AddHours(2))).Required();

        var watch = CallWatch.On(one, ResponseLimits.Default, WorkingDayCalendar.China, China, today: new(2026, 3, 5));
        // end

        Assert.That(proposal.Dispatch.Ground.ToString(), Is.EqualTo("属地管理事项：河道采砂查处（主体责任）：立案查处河道非法采砂。"));
        Assert.That((watch!.Kind, watch.To, watch.Due), Is.EqualTo((NoticeKind.Yellow, "招远市水利局", new DateOnly(2026, 3, 4))));
    }

    [Test]
    public void Rulings_Dispute_DraftsTheAdjustment()
    {
        // docs: rulings
        var procedure = RulingProcedure.Under(RulingLimits.Default);
        var matter = new Dispute("农村水厂水质监管", "招远市水利局", [new("招远市水利局", "", ""), new("招远市卫生健康局", "", "")]) { Duty = "水质监测和查处", ItemCodes = ["370119001000"] };
        var dispute = procedure.Open(new("争1", matter, Water, Monday));
        dispute = procedure.Apply(dispute, new("请求1", new StartNegotiation(), Water, Monday)).Required();
        var tooEarly = procedure.Apply(dispute, new("请求2", new AskForCoordination("未一致"), Water, Monday));

        var division = new DutyDivision("招远市卫生健康局", "负责水质监测和查处。", [new("招远市水利局", "负责供水设施管理。")], "生活饮用水卫生监督管理办法");
        dispute = procedure.Apply(dispute, new("请求3", new ProposeDivision(division), Water, Monday.AddDays(1))).Required();
        dispute = procedure.Apply(dispute, new("请求4", new AcceptDivision(), Health, Monday.AddDays(2))).Required();
        dispute = procedure.Apply(dispute, new("请求5", new FileAgreement("招编备〔2026〕1号"), Office, Monday.AddDays(3))).Required();

        var drafts = RulingResult.Drafts(dispute, County);
        BoundaryRuling known = RulingResult.Boundary(dispute);
        // end

        Assert.That(tooEarly.Refusal!.Message(), Is.EqualTo("申请协调前，尚需：书面协商2轮、会议协商。"));
        Assert.That((drafts[0].Kind, drafts[0].Items[0].Body.Name, known.Lead), Is.EqualTo((AdjustmentKind.Transfer, "招远市卫生健康局", "招远市卫生健康局")));
    }

    [Test]
    public void Assessment_Department_IsTraceable()
    {
        // docs: assessment
        ValueList<AssessmentInput> inputs = [new("招远市水利局", "calls.onTime", 17, "乡呼县应"), new("招远市水利局", "calls.answered", 20, "乡呼县应"), new("招远市水利局", "adjustments.total", 10, "动态调整"), new("招远市水利局", "adjustments.overdue", 3, "动态调整")];
        ValueList<PartyScore> scores = [new(ScoringParty.StaffingOffice, "招远市编办", "招远市水利局", 90)];
        var template = IndicatorFile.Default.First(template => template.Id == "enforcement");
        var assessment = AnnualAssessment.Of("2026年度", [("招远市水利局", template)], inputs, scores, AssessmentProfile.Default);

        var department = assessment.Departments[0];
        var trace = department.Indicators.First(result => result.Indicator.Id == "calls.on-time").Trace;
        var notice = RectificationProcedure.Notice(assessment.Ledger[0], "改1", AssessmentProfile.Default, WorkingDayCalendar.China, China, Office, Monday);
        var suggestions = AssessmentSuggestion.Of(assessment, rectifications: [], today: new(2027, 1, 4));
        // end

        Assert.That(trace, Is.EqualTo("calls.onTime / calls.answered = 17 / 20 = 0.85 → 50"));
        Assert.That((department.Grade.Name.Chinese, notice.Matter.DueOn), Is.EqualTo(("不合格", new DateOnly(2026, 4, 1))));
        Assert.That(suggestions[0].Kind, Is.EqualTo(SuggestionKind.ConsiderReferral));
    }

    [Test]
    public void Rules_Facts_AreJudged()
    {
        var procedure = ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, China);
        var one = procedure.Apply(procedure.Open(new("呼1", new Call("罗峰街道", "河道采砂", "夜间采砂", "界河"), Town, Monday)), new("请求1", new PlaceCall(), Town, Monday)).Required();

        // docs: rules
        var today = new DateOnly(2026, 3, 9);
        var engine = new AlignmentEngineBuilder()
            .AddFacts(new WatchedCall(one, ResponseLimits.Default, WorkingDayCalendar.China, China, today))
            .Build();
        var finding = engine.Check([County], today).Findings.First(finding => finding.Code.Ruleset == "Response");
        // end

        Assert.That(finding.Message(), Is.EqualTo("「河道采砂」已呼叫应于2026-03-03前完成，至2026-03-09已逾期4个工作日。"));
    }
}
