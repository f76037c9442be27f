using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyDutiesIncompleteTests : RuleFixture<PenaltyDutiesIncomplete>
{
    [Test]
    public void Judge_GeneralWords_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法依规实施处罚。")] }).Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("未写全两名以上执法人员、告知、陈述申辩"));
    }

    [Test]
    public void Judge_AllThreeAreNamed_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "执法人员不得少于两人。"), new(ResponsibilityKind.Direct, 2, "决定前告知当事人，听取陈述、申辩。")] }).Row)), Is.Empty);

    [Test]
    public void Judge_ChaptersAreCited_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施。")], ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政处罚法》第五章") }).Row)), Is.Empty);
}
