using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Testing;

/// <summary>Plausible invented items, lists and facts for tests (测试样例), varied with <c>with</c>: <c>Samples.Row(Samples.Licence with { Name = "…" })</c>.</summary>
/// <remarks>Nothing in them is at fault: shipped completeness rules find nothing in <see cref="Licence"/> and <see cref="Penalty"/>.</remarks>
public static class Samples
{
    /// <summary>The day as of which sample rows are judged.</summary>
    public static DateOnly Date { get; } = new(2026, 11, 1);

    /// <summary>A licence with every element (行政许可).</summary>
    public static PowerItem Licence { get; } = new()
    {
        Id = "X1",
        Name = "建筑工程施工许可证核发",
        Type = ItemType.Licence,
        TypeText = "行政许可",
        Code = ItemCode.Read("370117013000"),
        Body = new ImplementingBody { Name = "招远市住房和城乡建设局" },
        Basis = LegalBasis.Read("《中华人民共和国建筑法》第七条"),
        Levels = ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County),
        Duties = "负责建筑工程施工许可管理",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理申请。"), new(ResponsibilityKind.Direct, 2, "审查材料。"), new(ResponsibilityKind.Direct, 3, "作出决定并送达。")],
        Accountability = new Accountability { Text = "1.对符合条件的申请不予受理的。", Circumstances = ["对符合条件的申请不予受理的。"] },
        StatutoryLimit = new TimeLimit("7个工作日", 7, DayUnit.WorkingDays),
        PromisedLimit = new TimeLimit("3个工作日", 3, DayUnit.WorkingDays),
    };

    /// <summary>A penalty with every element (行政处罚).</summary>
    public static PowerItem Penalty { get; } = Licence with
    {
        Id = "X2",
        Name = "对未取得施工许可证擅自施工的处罚",
        Type = ItemType.Penalty,
        TypeText = "行政处罚",
        Code = ItemCode.Read("370217101000"),
        Basis = LegalBasis.Read("《中华人民共和国建筑法》第六十四条"),
        Duties = "负责建筑市场违法行为查处",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "立案。"), new(ResponsibilityKind.Direct, 2, "调查取证。"), new(ResponsibilityKind.Direct, 3, "告知、决定、送达、执行。")],
        Accountability = new Accountability { Text = "1.没有法定依据实施处罚的。", Circumstances = ["没有法定依据实施处罚的。"] },
        StatutoryLimit = null,
        PromisedLimit = null,
    };

    /// <summary>A province's catalogue, without items.</summary>
    public static PowerList Province { get; } = new() { Id = "province", Authority = "山东省", Level = AdministrativeLevel.Province, Division = DivisionCode.Parse("370000") };

    /// <summary>A city's list, without items.</summary>
    public static PowerList City { get; } = new() { Id = "city", Authority = "烟台市", Level = AdministrativeLevel.City, Division = DivisionCode.Parse("370600") };

    /// <summary>A county's list, without items.</summary>
    public static PowerList County { get; } = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Division = DivisionCode.Parse("370685") };

    /// <summary>A row of the county's list.</summary>
    /// <param name="item">The item.</param>
    public static ListedItem Row(PowerItem item) => new(County, item, Date);

    /// <summary>A row of another list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    /// <param name="date">The day as of which it is judged; <see cref="Date"/> when left out.</param>
    public static ListedItem Row(PowerList list, PowerItem item, DateOnly? date = null) => new(list, item, date ?? Date);

    /// <summary>A row of the province's catalogue, which others are compared with.</summary>
    /// <param name="item">The item.</param>
    public static ListedItem StandardRow(PowerItem item) => new(Province, item, Date, isStandard: true);

    /// <summary>A row of the catalogue and a row of the county as one aligned item.</summary>
    /// <param name="above">The catalogue's item.</param>
    /// <param name="below">The county's item.</param>
    public static AlignedItem Aligned(PowerItem above, PowerItem below)
    {
        var (upper, lower) = (StandardRow(above), Row(below));
        return new AlignedItem([upper, lower], [new ItemLink(upper, lower, 0.99, isAccepted: true, [])], []);
    }

    /// <summary>The aligned pair, as the rules that compare elements read it.</summary>
    /// <param name="above">The catalogue's item.</param>
    /// <param name="below">The county's item.</param>
    public static ComparedPair Pair(PowerItem above, PowerItem below) => Aligned(above, below).ComparedPairs[0];

    /// <summary>A difference between the catalogue's licence and the county's in one element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="expected">What the catalogue has.</param>
    /// <param name="actual">What the county has.</param>
    public static ElementDifference Difference(ItemElement element, string expected, string actual) =>
        new(StandardRow(Licence), Row(Licence), element, expected, actual, Severity.Error);
}
