using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Tests.Rulesets;

/// <summary>Invented procedures of a county as facts, walked to where a test wants them. Everything begins on Monday, 2 March 2026.</summary>
internal static class LifeSample
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly Actor Office = new("o", "招远市编办", ActorRole.StaffingOffice);

    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, China);
    private static readonly Actor Town = new("t", "罗峰街道", ActorRole.Town);

    public static WatchedCall Call(DateOnly today, Call? call = null, params (CallAction Action, string By)[] steps) => new(
        Walk(ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, China), call ?? new Call("罗峰街道", "占道经营", "无照摊点", "温泉路"), "呼1", steps), ResponseLimits.Default, WorkingDayCalendar.China, China, today);

    public static (CallAction Action, string By)[] Dispatched(string department, DispatchGroundKind kind = DispatchGroundKind.PowerItem) =>
        [(new PlaceCall(), "镇"), (new AcceptCall(), "编"), (new DispatchCall(new(department, [], new(kind, "招编裁〔2026〕3号", "依据"))), "编")];

    public static WatchedDispute Dispute(DateOnly today, string id = "争1", string lead = "招远市卫生健康局", params (DisputeAction Action, string By)[] more)
    {
        var dispute = new Dispute("农村水厂水质监管", "招远市水利局", [new("招远市水利局", "", ""), new("招远市卫生健康局", "", "")]) { Duty = "水质监测", ItemCodes = ["370117013000"], CallIds = ["呼1"] };
        var other = lead == "招远市水利局" ? "招远市卫生健康局" : "招远市水利局";
        var division = new DutyDivision(lead, "负责监测。", [new(other, "配合。")], "某办法第三条");
        (DisputeAction, string)[] steps = [(new StartNegotiation(), "招远市水利局"), (new ProposeDivision(division), "招远市水利局"), (new AcceptDivision(), "招远市卫生健康局"), (new FileAgreement($"招编裁〔2026〕{id}号"), "编"), .. more];
        return new(Walk(RulingProcedure.Under(RulingLimits.Default), dispute, id, steps), RulingLimits.Default, WorkingDayCalendar.China, China, today);
    }

    public static WatchedDispute Negotiating(DateOnly today) => new(
        Walk(RulingProcedure.Under(RulingLimits.Default), new Dispute("农村水厂水质监管", "招远市水利局", [new("招远市水利局", "", ""), new("招远市卫生健康局", "", "")]) { Duty = "水质监测" }, "争1", (new StartNegotiation(), "招远市水利局")),
        RulingLimits.Default, WorkingDayCalendar.China, China, today);

    public static WatchedRequest Request(DateOnly today, AdjustmentKind kind = AdjustmentKind.Change, params (AdjustmentAction Action, string By)[] steps) => new(RequestCase(kind, "调1", steps), AdjustmentLimits.Default, WorkingDayCalendar.China, China, today);

    public static WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> RequestCase(AdjustmentKind kind, string id, params (AdjustmentAction Action, string By)[] steps) => Walk(
        AdjustmentProcedure.Under(AdjustmentLimits.Default),
        new AdjustmentRequest(kind, AdjustmentTrigger.LawChange, Today, "county", "招远市住房和城乡建设局", "条款序号调整", "建筑法修正")
        {
            ItemIds = kind is AdjustmentKind.TakeOver ? [] : ["C1"],
            Items = kind is AdjustmentKind.Devolve ? [] : [Sample.CountyLicence],
        },
        id,
        steps);

    public static WatchedRectification Rectification(DateOnly today, string department = "招远市水利局", params (RectificationAction Action, string By)[] steps) => new(
        Walk(RectificationProcedure.Under(AssessmentProfile.Default, China), new Rectification(department, "调整逾期率为0.5", "adjustments.overdue", new(2026, 4, 1)), "改1", steps), WorkingDayCalendar.China, today);

    private static WorkflowCase<TMatter, TState, TAction> Walk<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, TMatter matter, string id, params (TAction Action, string By)[] steps)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class =>
        steps.Aggregate(workflow.Open(new(id, matter, Town, Begin)), (current, step) => workflow.Apply(current, new($"{id}/{current.Version}", step.Action, ActorOf(step.By), Begin)).Required());

    private static Actor ActorOf(string by) => by switch
    {
        "镇" => Town,
        "编" => Office,
        "法" => new("l", "招远市司法局", ActorRole.LegalReviewer),
        _ => new("d", by, ActorRole.Department),
    };
}
