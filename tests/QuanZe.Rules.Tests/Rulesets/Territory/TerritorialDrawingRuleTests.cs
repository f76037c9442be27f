using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Territory;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class DrawingFaultyTests : RuleFixture<DrawingFaulty>
{
    private static readonly TerritorialItem Drawn = TerritorialSample.Building with { Flow = TerritorialDrawing.Propose(TerritorialSample.Building) };

    [Test]
    public void Judge_BrokenFlow_IsFound() =>
        Assert.That(Judge(Drawn with { Flow = Drawn.Flow! with { Arrows = [.. Drawn.Flow!.Arrows.Where(arrow => arrow.Label != "未到位")] } }).Single().Message(), Is.EqualTo("「违法建设查处」的施工图有误：判断「复查是否整改到位」只有一条出路。"));

    [Test]
    public void Judge_WholeFlowOrNone_FindsNothing() => Assert.That(Judge(Drawn, TerritorialSample.Building), Is.Empty);
}

public sealed class SideNotInDrawingTests : RuleFixture<SideNotInDrawing>
{
    private static readonly TerritorialItem Drawn = TerritorialSample.Building with { Flow = TerritorialDrawing.Propose(TerritorialSample.Building) };

    [Test]
    public void Judge_SideAddedLater_IsFound() => Assert.That(Judge(Drawn with { Departments = [.. Drawn.Departments, new("招远市水利局", false, "查处河道内违建。")] }).Single().Actual, Is.EqualTo("招远市水利局"));

    [Test]
    public void Judge_EverySideActsOrNoFlow_FindsNothing() => Assert.That(Judge(Drawn, TerritorialSample.Building), Is.Empty);
}

public sealed class StationsAreListedTests : RuleFixture<StationsAreListed>
{
    [Test]
    public void Derive_Row_ListsTheBodiesItNames() => Assert.That(Derive<NamedStation>(TerritorialSample.Building with { StationedBodies = ["罗峰自然资源所", "罗峰司法所"] }).Select(station => station.Name), Is.EquivalentTo(["罗峰自然资源所", "罗峰司法所"]));
}

public sealed class StationRegisterIsKeptTests : RuleFixture<StationRegisterIsKept>
{
    [Test]
    public void Derive_Bodies_GiveOneRegister() => Assert.That(Derive<StationRegister>(new StationedBody("罗峰自然资源所", "招远市自然资源局", "罗峰街道", false), new StationedBody("罗峰司法所", "招远市司法局", "罗峰街道", true)).Single().Count, Is.EqualTo(2));

    [Test]
    public void Derive_NoBodies_GiveNone() => Assert.That(Derive<StationRegister>(TerritorialSample.Building), Is.Empty);
}

public sealed class StationedBodyUnknownTests : RuleFixture<StationedBodyUnknown>
{
    private static readonly NamedStation Named = new(TerritorialSample.Building, "罗峰食药所");

    [Test]
    public void Judge_NotInTheRegister_IsFound() =>
        Assert.That(Judge(Named, new StationRegister(1), new StationedBody("罗峰市场监管所", "招远市市场监督管理局", "罗峰街道", false)).Single().Message(), Is.EqualTo("「违法建设查处」所列派驻机构「罗峰食药所」不在派驻机构名录中。"));

    [Test]
    public void Judge_InTheRegisterOrNoRegister_FindsNothing()
    {
        Assert.That(Judge(Named, new StationRegister(1), new StationedBody("罗峰食药所", "招远市市场监督管理局", "罗峰街道", false)), Is.Empty);
        Assert.That(Judge(Named), Is.Empty);
    }
}

public sealed class TownshipDutyIncompleteTests : RuleFixture<TownshipDutyIncomplete>
{
    private static readonly TownshipDuty Burning = new("2", "", TownshipDutyKind.Assisting, "生态环境", "秸秆禁烧") { Departments = ["招远市生态环境局"], DepartmentDuty = "执法。", TownDuty = "巡查。" };

    [Test]
    public void Judge_ColumnMissing_IsFound() => Assert.That(Judge(Burning with { Departments = [] }).Single().Message(), Is.EqualTo("配合履职事项清单中的「秸秆禁烧」缺少对应上级部门。"));

    [Test]
    public void Judge_WholeOrBasic_FindsNothing() => Assert.That(Judge(Burning, new TownshipDuty("1", "", TownshipDutyKind.Basic, "党的建设", "组织换届")), Is.Empty);

    [Test]
    public void Judge_Code_IsThatOfTheTerritory() => Assert.That(Judge(Burning with { TownDuty = " " }).Single().Code, Is.EqualTo(FindingCodes.TownshipDutyIncomplete));
}
