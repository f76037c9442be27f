using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>Who acts in the year (操作人); ids stand for people, no names.</summary>
internal static class People
{
    public static readonly Actor Office = new("u-office", "招远市编办", ActorRole.StaffingOffice);
    public static readonly Actor Justice = new("u-justice", "招远市司法局", ActorRole.LegalReviewer);
    public static readonly Actor Government = new("u-government", "招远市政府", ActorRole.Government);
    public static readonly Actor Commission = new("u-commission", "中共招远市委编委", ActorRole.Government);
    public static readonly Actor Platform = new("u-platform", "招远市热线平台", ActorRole.Dispatcher);
    public static readonly Actor Timer = new("system", "业务系统", ActorRole.System);

    /// <summary>The fourteen towns and street offices.</summary>
    public static readonly string[] Towns =
        ["罗峰街道", "泉山街道", "梦芝街道", "温泉街道", "大秦家街道", "辛庄镇", "蚕庄镇", "金岭镇", "毕郭镇", "玲珑镇", "张星镇", "夏甸镇", "阜山镇", "齐山镇"];

    public static Actor Department(string name) => new($"u-{name}", name, ActorRole.Department);

    public static Actor Town(string name) => new($"u-{name}", name, ActorRole.Town);
}
