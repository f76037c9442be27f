using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class TownDecidesTests : RuleFixture<TownDecides>
{
    [TestCase("对违法建设予以行政处罚。", "对违法建设予以行政处罚")]
    [TestCase("巡查；负责农村宅基地审批，报告上级", "负责农村宅基地审批")]
    public void Judge_CooperatingTownDecides_IsFoundWithTheClause(string text, string clause) =>
        Assert.That(Judge(TerritorialSample.Building with { TownResponsibility = text }).Single().Message(), Does.Contain($"却写有「{clause}」"));

    [TestCase("协助强制拆除，配合行政处罚文书送达。", Description = "near miss: it helps")]
    [TestCase("发现、劝阻、报告。")]
    public void Judge_TownHelps_FindsNothing(string text) => Assert.That(Judge(TerritorialSample.Building with { TownResponsibility = text }), Is.Empty);

    [Test]
    public void Judge_PowerTransferredOrTownPrincipal_IsExcused()
    {
        var deciding = TerritorialSample.Building with { TownResponsibility = "对违法建设予以行政处罚。" };

        Assert.That(Judge(deciding with { TransferDocument = "鲁政字〔2023〕1号" }, deciding with { IsTownPrincipal = true }), Is.Empty);
    }
}
