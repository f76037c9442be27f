using System.Globalization;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Specifications;

/// <summary>Words in which specifications name themselves (规约用语).</summary>
internal static class Words
{
    // Their tables name the states; the limits do not matter for that.
    private static readonly Workflow<ServiceCase, CaseState, CaseAction> Cases = CaseProcedure.Under(CaseLimits.Default, WorkingDayCalendar.China, TimeSpan.Zero);
    private static readonly Workflow<Dispute, DisputeState, DisputeAction> Disputes = RulingProcedure.Under(RulingLimits.Default);

    public static string Chinese(CaseState state) => Cases.Title(state).Chinese;

    public static string English(CaseState state) => Cases.Title(state).English;

    public static string Chinese(DisputeState state) => Disputes.Title(state).Chinese;

    public static string English(DisputeState state) => Disputes.Title(state).English;

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Chinese(ItemStatus status) => status switch
    {
        ItemStatus.InUse => "在用",
        ItemStatus.Suspended => "暂停",
        ItemStatus.Cancelled => "取消",
        ItemStatus.Draft => "草稿",
        _ => "未注明",
    };

    public static string English(ItemStatus status) => status switch
    {
        ItemStatus.InUse => "in use",
        ItemStatus.Suspended => "suspended",
        ItemStatus.Cancelled => "cancelled",
        ItemStatus.Draft => "draft",
        _ => "not stated",
    };

    public static string Chinese(PowerSource source) => source switch
    {
        PowerSource.StatutoryOwnLevel => "法定本级行使",
        PowerSource.DevolvedByHigherLevel => "上级下放",
        PowerSource.AuthorisedByHigherLevel => "上级授权",
        PowerSource.AuthorisedAtSameLevel => "同级授权",
        PowerSource.EntrustedByHigherLevel => "上级委托",
        PowerSource.EntrustedAtSameLevel => "同级委托",
        PowerSource.ConferredOnTownship => "赋权乡镇街道",
        _ => "未注明",
    };

    public static string English(PowerSource source) => source switch
    {
        PowerSource.StatutoryOwnLevel => "this level by law",
        PowerSource.DevolvedByHigherLevel => "devolution by a higher level",
        PowerSource.AuthorisedByHigherLevel => "authorisation by a higher level",
        PowerSource.AuthorisedAtSameLevel => "authorisation at the same level",
        PowerSource.EntrustedByHigherLevel => "entrustment by a higher level",
        PowerSource.EntrustedAtSameLevel => "entrustment at the same level",
        PowerSource.ConferredOnTownship => "conferral on towns and streets",
        _ => "not stated",
    };

    public static string Chinese(ResponsibilityKind kind) => kind switch
    {
        ResponsibilityKind.Direct => "直接实施责任",
        ResponsibilityKind.Supervisory => "指导监督责任",
        _ => "未标明类别的责任",
    };

    public static string English(ResponsibilityKind kind) => kind switch
    {
        ResponsibilityKind.Direct => "direct responsibilities",
        ResponsibilityKind.Supervisory => "supervisory responsibilities",
        _ => "responsibilities without a label",
    };

    public static string Chinese(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    public static string English(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Chinese(AdjustmentTrigger trigger) => trigger switch
    {
        AdjustmentTrigger.LawChange => "法律法规规章立改废释",
        AdjustmentTrigger.SuperiorDecision => "上级下放、收回、取消",
        AdjustmentTrigger.InstitutionReform => "职能、机构调整",
        AdjustmentTrigger.Reorganisation => "主项子项重组",
        AdjustmentTrigger.Delegation => "相对集中、赋权、委托",
        _ => "基层和群众需求",
    };

    public static string English(AdjustmentTrigger trigger) => trigger switch
    {
        AdjustmentTrigger.LawChange => "a change of law",
        AdjustmentTrigger.SuperiorDecision => "a decision of a higher level",
        AdjustmentTrigger.InstitutionReform => "a reform of institutions",
        AdjustmentTrigger.Reorganisation => "a reorganisation of items",
        AdjustmentTrigger.Delegation => "a delegation",
        _ => "practice",
    };

    public static string Chinese(AdjustmentState state) => state switch
    {
        AdjustmentState.Draft => "草拟",
        AdjustmentState.LegalReview => "合法性审查",
        AdjustmentState.JointReview => "联合审查",
        AdjustmentState.Approval => "待批准",
        AdjustmentState.Approved => "待公布",
        AdjustmentState.Published => "已公布",
        AdjustmentState.Returned => "退回",
        AdjustmentState.Rejected => "不予调整",
        _ => "已撤回",
    };

    public static string English(AdjustmentState state) => state switch
    {
        AdjustmentState.Draft => "draft",
        AdjustmentState.LegalReview => "review of legality",
        AdjustmentState.JointReview => "joint review",
        AdjustmentState.Approval => "awaiting approval",
        AdjustmentState.Approved => "awaiting publication",
        AdjustmentState.Published => "published",
        AdjustmentState.Returned => "returned",
        AdjustmentState.Rejected => "turned down",
        _ => "withdrawn",
    };

    public static string Chinese(CallState state) => state switch
    {
        CallState.Draft => "草拟",
        CallState.Called => "已呼叫",
        CallState.Declined => "不予受理",
        CallState.Accepted => "已受理待派发",
        CallState.Dispatched => "待签收",
        CallState.Handling => "办理中",
        CallState.ExtensionAsked => "延期待批",
        CallState.Answered => "已反馈待评价",
        CallState.Rated => "已评价待办结",
        CallState.Dissatisfied => "不满意待重办",
        CallState.Contested => "转交裁定",
        CallState.Closed => "办结归档",
        _ => "已撤回",
    };

    public static string English(CallState state) => state switch
    {
        CallState.Draft => "draft",
        CallState.Called => "called",
        CallState.Declined => "not accepted",
        CallState.Accepted => "accepted, to be dispatched",
        CallState.Dispatched => "to be signed",
        CallState.Handling => "being handled",
        CallState.ExtensionAsked => "extension asked",
        CallState.Answered => "answered, to be rated",
        CallState.Rated => "rated, to be closed",
        CallState.Dissatisfied => "dissatisfied",
        CallState.Contested => "to be ruled",
        CallState.Closed => "closed",
        _ => "withdrawn",
    };
}
