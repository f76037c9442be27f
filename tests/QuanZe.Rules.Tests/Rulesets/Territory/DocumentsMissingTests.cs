using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class DocumentsMissingTests : RuleFixture<DocumentsMissing>
{
    [TestCase(null, "说明书", "施工图")]
    [TestCase("施工图", " ", "说明书")]
    [TestCase(null, null, "施工图、说明书")]
    public void Judge_DocumentMissing_IsNamed(string? drawing, string? instruction, string missing) =>
        Assert.That(Judge(TerritorialSample.Building with { Drawing = drawing, Instruction = instruction }).Single().Message(), Is.EqualTo($"「违法建设查处」还没有{missing}。"));

    [Test]
    public void Judge_BothThere_FindsNothing() => Assert.That(Judge(TerritorialSample.Building), Is.Empty);
}
