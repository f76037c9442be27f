using QuanZe.Sdk.Law;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Tests.Flows;

namespace QuanZe.Sdk.Tests.Territory;

/// <summary>An invented row of territorial management that is whole.</summary>
internal static class TerritorialSample
{
    public static readonly TerritorialItem Building = new()
    {
        Id = "T1",
        Field = "城乡建设",
        Name = "违法建设查处",
        Departments = [new("县住房和城乡建设局", true, "对违法建设立案调查，依法作出行政处罚。"), new("县自然资源局", false, "认定违法建设性质。")],
        TownResponsibility = "发现、劝阻违法建设，报告并配合执法；协助强制拆除。",
        StationedBodies = ["罗峰自然资源所"],
        Basis = LegalBasis.Read("《中华人民共和国城乡规划法》第六十四条"),
        LinkedCodes = ["370117013000"],
        Flow = FlowChartTests.Building,
        Manual = new TerritorialManual { Standards = "每周巡查一次，记录完整。", Contact = "执法监察科", Telephone = "0535-0000000", Accountability = "发现不报的。", Example = "某村违建从发现到拆除历时二十日。" },
    };
}
