using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class OrphanTests : RuleFixture<Orphan>
{
    private readonly FunctionRegulation _regulation = new("招远市住房和城乡建设局", ["负责建筑工程施工许可管理和工程质量监督。", "负责物业管理。"]);

    [Test]
    public void Judge_DutyIsInNoClause_IsFound() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Duties = "负责燃气管理" }), _regulation).Single().Code, Is.EqualTo(FindingCodes.Orphan));

    [Test]
    public void Judge_DutyIsPartOfAClause_FindsNothing() => Assert.That(Judge(Sample.Below(Sample.CountyLicence), _regulation), Is.Empty);

    [Test]
    public void Judge_RegulationOfTheBodyIsNotGiven_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Duties = "负责燃气管理" }), new FunctionRegulation("招远市司法局", ["负责普法。"])), Is.Empty);
}
