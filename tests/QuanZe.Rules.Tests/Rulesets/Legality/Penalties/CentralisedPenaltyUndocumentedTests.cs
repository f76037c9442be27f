using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class CentralisedPenaltyUndocumentedTests : RuleFixture<CentralisedPenaltyUndocumented>
{
    [Test]
    public void Judge_EnforcementBureau_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "招远市综合行政执法局").Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("「招远市综合行政执法局」集中行使 1 项行政处罚权"));
    }

    [Test]
    public void Judge_ApprovalIsRecorded_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "招远市综合行政执法局").Row), new ApprovalDocument("招远市综合行政执法局", "鲁政字〔2019〕12号", [])), Is.Empty);

    [Test]
    public void Judge_OrdinaryDepartment_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。").Row)), Is.Empty);

    [Test]
    public void Judge_DocumentIsInTheRow_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "招远市综合行政执法局", vary: item => item with { PowerSourceDocument = "鲁政字〔2019〕12号" }).Row)), Is.Empty);
}
