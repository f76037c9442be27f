using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Rulesets;
using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class DepartmentRuleFineTooHighTests : RuleFixture<DepartmentRuleFineTooHigh>
{
    [Test]
    public void Judge_AboveTheHigherLimit_IsFound()
    {
        var finding = Run(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处三十万元以下罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Expected, Is.EqualTo("200000元"));
    }

    [Test]
    public void Judge_BetweenBothLimits_Asks() => Assert.That(Run(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处十五万元以下罚款。")).Single().Severity, Is.EqualTo(Severity.Info));

    [Test]
    public void Judge_WithinTheLimit_FindsNothing() => Assert.That(Run(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处十万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_LawStandsBesideTheRule_FindsNothing() => Assert.That(Run(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处五百万元以下罚款。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处三十万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_NoLimitIsKnown_FindsNothing() => Assert.That(Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处三十万元以下罚款。")), Is.Empty);

    private static readonly Lazy<AlignmentEngine> Engine = new(() => new AlignmentEngineBuilder().Build());

    private static ValueList<Finding> Run(ReviewedItem item)
    {
        var list = item.Row.List with { Division = QuanZe.Sdk.Codes.DivisionCode.Parse("370685"), Items = [item.Item] };

        return Engine.Value.Check([list], Sample.Date).Findings.Where(finding => finding.Code == FindingCodes.DepartmentRuleFineTooHigh).ToValueList();
    }
}
