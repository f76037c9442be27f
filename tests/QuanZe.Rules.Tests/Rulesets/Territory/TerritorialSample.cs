using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

/// <summary>An invented row of territorial management that is whole, to be varied.</summary>
internal static class TerritorialSample
{
    public static readonly TerritorialItem Building = new()
    {
        Id = "T1",
        Field = "城乡建设",
        Name = "违法建设查处",
        Departments = [new("招远市住房和城乡建设局", true, "对违法建设立案调查，依法作出行政处罚。"), new("招远市自然资源局", false, "认定违法建设性质。")],
        TownResponsibility = "发现、劝阻违法建设，报告并配合执法；协助强制拆除。",
        LinkedCodes = ["370117013000"],
        Drawing = "违法建设查处施工图",
        Instruction = "违法建设查处说明书",
    };
}
