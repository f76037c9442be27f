using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class ExecutionDutiesIncompleteTests : RuleFixture<ExecutionDutiesIncomplete>
{
    [Test]
    public void Judge_GeneralWords_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Coercion, Sample.Coercion("强制拆除", "《中华人民共和国城乡规划法》第六十八条：强制拆除。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施强制。")] }).Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("未写明催告或者陈述申辩"));
    }

    [Test]
    public void Judge_DemandAndStatement_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Coercion, Sample.Coercion("强制拆除", "《中华人民共和国城乡规划法》第六十八条：强制拆除。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "事先催告，听取陈述、申辩。")] }).Row)), Is.Empty);

    [Test]
    public void Judge_MeasureAlone_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Coercion, Sample.Coercion("查封场所", "《中华人民共和国消防法》第五十四条：查封。", vary: item => item with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施强制。")] }).Row)), Is.Empty);
}
