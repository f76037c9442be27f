using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using DisputeCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Rulings.Dispute, QuanZe.Sdk.Rulings.DisputeState, QuanZe.Sdk.Rulings.DisputeAction>;

namespace QuanZe.Sdk.Tests.Rulings;

/// <summary>An invented dispute about the water quality of village waterworks.</summary>
internal static class DisputeSample
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);
    public static readonly Workflow<Dispute, DisputeState, DisputeAction> Procedure = RulingProcedure.Under(RulingLimits.Default);
    public static readonly Actor Water = new("d1", "县水利局", ActorRole.Department);
    public static readonly Actor Health = new("d2", "县卫生健康局", ActorRole.Department);
    public static readonly Actor Finance = new("d3", "县财政局", ActorRole.Department);
    public static readonly Actor Office = new("o1", "县编办", ActorRole.StaffingOffice);
    public static readonly Actor Government = new("g1", "县委编委", ActorRole.Government);

    public static readonly Dispute Waterworks = new("农村水厂水质监管", "县水利局", [new("县水利局", "", ""), new("县卫生健康局", "", "")])
    {
        Duty = "农村集中式供水单位的水质监测和查处",
        ItemCodes = ["370223000001"],
        ActingUntilRuled = "县水利局",
    };

    public static readonly DutyDivision Division = new("县卫生健康局", "负责饮用水卫生监督监测，查处水质不合格。", [new("县水利局", "负责供水工程运行管理，督促供水单位落实消毒。")], "《生活饮用水卫生监督管理办法》第三条");

    public static DisputeCase Open(Dispute? dispute = null, string id = "争1") => Procedure.Open(new(id, dispute ?? Waterworks, Water, WorkflowLaws.Begin));

    public static Outcome<Dispute, DisputeState, DisputeAction> Do(DisputeCase dispute, DisputeAction action, Actor by) =>
        Procedure.Apply(dispute, new($"{dispute.Id}/{dispute.Version}", action, by, dispute.ChangedAt.AddHours(1)));

    public static DisputeCase Walk(DisputeCase dispute, params (DisputeAction Action, Actor By)[] steps) => steps.Aggregate(dispute, (current, step) => Do(current, step.Action, step.By).Required());

    public static DisputeCase Negotiated() => Walk(
        Open(), (new StartNegotiation(), Water), (new StatePosition("属饮用水卫生监督", "传染病防治法"), Water), (new StatePosition("属供水工程管理", "水法"), Health),
        (new RecordRound(false, "一轮书面，未一致"), Water), (new RecordRound(false, "二轮书面，未一致"), Health), (new RecordRound(true, "会议协商，未一致"), Water));

    public static DisputeCase Decided() => Walk(
        Negotiated(), (new AskForCoordination("三次协商未一致"), Water), (new IssueOpinion(Division), Office), (new ObjectToDivision("监测力量不足"), Health), (new DecideDispute("招编裁〔2026〕3号", Division), Government));
}
