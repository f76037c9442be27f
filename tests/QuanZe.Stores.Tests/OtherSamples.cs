using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Specifications;
using QuanZe.Sdk.Territory;

namespace QuanZe.Stores.Tests;

/// <summary>Synthetic rows of what is asked about beside items, drawn from a fixed seed; hostile text stands in every text of theirs.</summary>
internal static class OtherSamples
{
    private const int Size = 1000;

    private static readonly string[] Departments = ["应急管理局", "生态环境局", "综合行政执法局", .. ListSamples.Hostile.Select(text => $"{text}局")];

    private static readonly string[] Fields = ["安全生产", "生态环境", "", .. ListSamples.Hostile];

    private static readonly string[] Clauses = ["配合开展检查", "作出处罚决定", "发现后及时上报；审批临时用地", ""];

    /// <summary>Findings about the sample items.</summary>
    public static ValueList<StoredFinding> Findings { get; } = ListSamples.Rows.SelectMany(row => row.Findings).ToValueList();

    /// <summary>Territorial items of three lists.</summary>
    public static ValueList<StoredTerritorialItem> Territorial { get; } = MakeTerritorial(new Random(6));

    /// <summary>Requests for adjustment.</summary>
    public static ValueList<StoredAdjustment> Adjustments { get; } = MakeAdjustments(new Random(7));

    /// <summary>Calls of towns.</summary>
    public static ValueList<StoredCall> Calls { get; } = MakeCalls(new Random(8));

    private static ValueList<StoredTerritorialItem> MakeTerritorial(Random random) => Enumerable.Range(0, Size).Select(i => StoredTerritorialItem.Of($"list {i % 3}", new TerritorialItem
    {
        Id = $"{i}",
        Field = Any(random, Fields),
        Name = $"{Any(random, ListSamples.Hostile)}（秸秆 禁烧）{i % 4}",
        Departments = Enumerable.Range(0, random.Next(4)).Select(_ => new DepartmentSide(Any(random, Departments), random.Next(3) == 0, random.Next(4) == 0 ? "" : "负责监管")).ToValueList(),
        IsTownPrincipal = random.Next(2) == 0,
        TownResponsibility = Any(random, Clauses),
        Basis = random.Next(3) == 0 ? LegalBasis.Empty : LegalBasis.Read(random.Next(2) == 0 ? "《中华人民共和国大气污染防治法》第七十七条" : $"《{Any(random, ListSamples.Hostile)}办法》"),
        LinkedCodes = random.Next(2) == 0 ? [] : ["000115001000", Any(random, ListSamples.Hostile)],
        Drawing = random.Next(2) == 0 ? "a.svg" : null,
        Instruction = random.Next(3) == 0 ? " " : "b.docx",
    }, i)).ToValueList();

    private static ValueList<StoredAdjustment> MakeAdjustments(Random random) => Enumerable.Range(0, Size).Select(i => StoredAdjustment.Of(
        $"{i} {Any(random, ListSamples.Hostile)}",
        new AdjustmentRequest(
            (AdjustmentKind)random.Next(8), (AdjustmentTrigger)random.Next(6), new DateOnly(2026, 1, 1).AddDays(random.Next(300)), $"list {i % 3}", Any(random, Departments), random.Next(3) == 0 ? "" : "机构改革", "文件")
        {
            ItemIds = Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(4) == 0 ? "X00012" : Any(random, ListSamples.Hostile)).ToValueList(),
            CounterpartId = random.Next(2) == 0 ? null : $"{random.Next(Size)}",
        },
        (AdjustmentState)random.Next(9))).ToValueList();

    private static ValueList<StoredCall> MakeCalls(Random random) => Enumerable.Range(0, Size).Select(i => StoredCall.Of(
        $"{i} {Any(random, ListSamples.Hostile)}",
        new Call($"{Any(random, ListSamples.Hostile)}镇", $"{Any(random, ListSamples.Hostile)}占道 经营", "集市外摆摊", "集市", (CallUrgency)random.Next(3))
        {
            Dispatch = random.Next(4) == 0 ? null : new CallDispatch(Any(random, Departments), Enumerable.Range(0, random.Next(3)).Select(_ => Any(random, Departments)).ToValueList(), new DispatchGround(DispatchGroundKind.Judgement, "", "研判")),
            RowId = random.Next(2) == 0 ? null : $"{random.Next(20)}",
            ItemCode = random.Next(3) == 0 ? null : random.Next(2) == 0 ? "000115001000" : Any(random, ListSamples.Hostile),
            Returns = random.Next(4) == 0 ? [new CallReturn("应急管理局", ReturnGround.NotOurDuty, "不属本部门职责", DateTimeOffset.UnixEpoch)] : [],
            Redone = random.Next(3),
            Notices = random.Next(5) == 0 ? [new CallNotice(default, "应急管理局", null, "请尽快办理", DateTimeOffset.UnixEpoch)] : [],
        },
        (CallState)random.Next(13),
        new DateOnly(2026, 1, 1).AddDays(random.Next(300)))).ToValueList();

    private static string Any(Random random, IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];
}
