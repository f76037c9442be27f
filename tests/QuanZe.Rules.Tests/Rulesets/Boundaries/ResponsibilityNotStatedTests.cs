using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class ResponsibilityNotStatedTests : RuleFixture<ResponsibilityNotStated>
{
    [Test]
    public void Judge_PartyWithBlankResponsibility_IsNamed() =>
        Assert.That(Judge(Areas.Matter(Areas.Retail with { Parties = [Areas.Commerce, Areas.Market with { Responsibility = " " }] })).Single().Message(), Is.EqualTo("成品油监管：成品油零售经营管理没有写明市场监督管理局的职责。"));

    [Test]
    public void Judge_AllStated_FindsNothing() => Assert.That(Judge(Areas.Matter(Areas.Retail)), Is.Empty);

    [Test]
    public void Judge_WorkedExamples_AreComplete() => Assert.That(Judge(KeyAreas.Examples.SelectMany(area => area.Matters.Select(matter => new KeyAreaMatter(area, matter)))), Is.Empty);
}
