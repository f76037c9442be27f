using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using CallCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Response.Call, QuanZe.Sdk.Response.CallState, QuanZe.Sdk.Response.CallAction>;

namespace QuanZe.Sdk.Tests.Response;

/// <summary>An invented call about a stall in the road, and steps to walk it on. Begins on Monday, 2 March 2026.</summary>
internal static class CallSample
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);
    public static readonly Workflow<Call, CallState, CallAction> Procedure = ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, China);
    public static readonly Actor Street = new("t1", "罗峰街道办事处", ActorRole.Town);
    public static readonly Actor OtherTown = new("t2", "泉山街道办事处", ActorRole.Town);
    public static readonly Actor Platform = new("p1", "县热线平台", ActorRole.Dispatcher);
    public static readonly Actor Office = new("o1", "县编办", ActorRole.StaffingOffice);
    public static readonly Actor Enforcement = new("d1", "县综合执法局", ActorRole.Department);
    public static readonly Actor Traffic = new("d2", "县公安局", ActorRole.Department);
    public static readonly Actor Market = new("d3", "县市场监督管理局", ActorRole.Department);

    public static readonly Call Stall = new("罗峰街道办事处", "占道经营", "路口有无照摊点占用车道，劝阻无效", "温泉路与金城路交叉口");

    public static readonly CallDispatch ToEnforcement = new("县综合执法局", ["县公安局"], new(DispatchGroundKind.TerritorialRow, "T1", "占道经营整治（主体责任）：查处占道经营"));
    public static readonly CallDispatch ToMarket = new("县市场监督管理局", [], new(DispatchGroundKind.PowerItem, "370131000001", "权责清单：对无照经营的处罚"));
    public static readonly CallDispatch Ruled = new("县市场监督管理局", [], new(DispatchGroundKind.Ruling, "招编裁〔2026〕3号", "占道无照经营由县市场监督管理局牵头"));

    public static CallCase Open(Call? call = null, string id = "呼1") => Procedure.Open(new(id, call ?? Stall, Street, WorkflowLaws.Begin));

    /// <summary>One hour after the last step, unless a number of hours is given.</summary>
    public static Outcome<Call, CallState, CallAction> Do(CallCase call, CallAction action, Actor by, double hours = 1) =>
        Procedure.Apply(call, new($"{call.Id}/{call.Version}", action, by, call.ChangedAt.AddHours(hours)));

    public static CallCase Walk(CallCase call, params (CallAction Action, Actor By)[] steps) => steps.Aggregate(call, (current, step) => Do(current, step.Action, step.By).Required());

    public static CallCase Dispatched(CallDispatch? dispatch = null) => Walk(Open(), (new PlaceCall(), Street), (new AcceptCall(), Platform), (new DispatchCall(dispatch ?? ToEnforcement), Platform));

    public static CallCase Signed(CallDispatch? dispatch = null) => Walk(Dispatched(dispatch ?? ToEnforcement with { Cooperating = [] }), (new SignCall(), Enforcement));

    public static CallCase Contested() => Walk(Dispatched(), (new ReturnCall(ReturnGround.NotOurDuty, "属无照经营"), Enforcement), (new DispatchCall(ToMarket), Platform), (new ReturnCall(ReturnGround.NotOurDuty, "属占道"), Market));
}
