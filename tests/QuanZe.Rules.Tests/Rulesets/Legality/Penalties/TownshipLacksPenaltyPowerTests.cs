using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class TownshipLacksPenaltyPowerTests : RuleFixture<TownshipLacksPenaltyPower>
{
    [Test]
    public void Judge_ProvisionNamesCountyOrgans_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。", body: "田横镇人民政府")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("由田横镇人民政府行使处罚权"));
    }

    [Test]
    public void Judge_ProvisionNamesNoOrgan_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：处一万元以下罚款。", body: "田横镇人民政府")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
    }

    [Test]
    public void Judge_LawNamesTheTown_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十五条：由乡、镇人民政府责令停止建设，处一万元以下罚款。", body: "田横镇人民政府")), Is.Empty);

    [Test]
    public void Judge_ProvinceConferredIt_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "田横镇人民政府", vary: item => item with { PowerSource = PowerSource.ConferredOnTownship, PowerSourceDocument = "鲁政字〔2023〕1号" })), Is.Empty);

    [Test]
    public void Judge_CountyDepartment_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。")), Is.Empty);
}
