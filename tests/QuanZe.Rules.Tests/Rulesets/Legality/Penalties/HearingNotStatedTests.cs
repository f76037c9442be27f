using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class HearingNotStatedTests : RuleFixture<HearingNotStated>
{
    [Test]
    public void Judge_RevocationWithoutHearing_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，吊销许可证。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法作出处罚决定。")] }).Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("1 项含有应当告知听证权利的处罚种类，责任事项未提及听证"));
    }

    [Test]
    public void Judge_HearingIsNamed_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，吊销许可证。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "告知听\n证权利。")] }).Row)), Is.Empty);

    [Test]
    public void Judge_FineAlone_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法作出处罚决定。")] }).Row)), Is.Empty);

    [Test]
    public void Judge_ChaptersAreCited_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，吊销许可证。", vary: item => item with { ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政处罚法》第五章、第六章") }).Row)), Is.Empty);
}
