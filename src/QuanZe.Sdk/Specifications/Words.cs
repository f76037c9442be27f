using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>Words in which specifications name themselves (规约用语).</summary>
internal static class Words
{
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
}
