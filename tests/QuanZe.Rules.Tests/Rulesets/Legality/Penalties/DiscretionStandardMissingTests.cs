using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class DiscretionStandardMissingTests : RuleFixture<DiscretionStandardMissing>
{
    [Test]
    public void Judge_NoRowSpeaksOfIt_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施处罚。")] }).Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("1 项行政处罚均未提及裁量基准"));
    }

    [Test]
    public void Judge_OneRowSpeaksOfIt_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "公布行政处罚裁\n量基准。")] }).Row)), Is.Empty);

    [Test]
    public void Judge_OtherType_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Licence, Sample.Below(Sample.CountyLicence))), Is.Empty);
}
