using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Rulings;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class RulingUnknownTests : RuleFixture<RulingUnknown>
{
    private static readonly KeyAreaMatter Matter = Areas.Matter(Areas.Retail with { Ruling = "招编裁〔2025〕3号" });

    private static readonly BoundaryRuling Ruling = new("招编裁〔2025〕3号", "成品油零售经营管理", "商务局");

    [Test]
    public void Judge_RulingIsNotAtHand_IsFound() => Assert.That(Judge(Matter).Single().Message(), Does.Contain("招编裁〔2025〕3号"));

    [Test]
    public void Judge_RulingIsSuperseded_IsFound() => Assert.That(Judge(Matter, Ruling with { IsSuperseded = true }).Single().Code, Is.EqualTo(FindingCodes.RulingUnknown));

    [Test]
    public void Judge_RulingIsInForce_FindsNothing() => Assert.That(Judge(Matter, Ruling), Is.Empty);

    [Test]
    public void Judge_MatterWithoutRuling_FindsNothing() => Assert.That(Judge(Areas.Matter(Areas.Retail)), Is.Empty);

    [Test]
    public void Judge_RulingOfADispute_IsKnownUntilSuperseded()
    {
        var dispute = LifeSample.Dispute(LifeSample.Today).Dispute;
        var matter = Areas.Matter(Areas.Retail with { Ruling = dispute.Matter.Ruling!.Number });

        Assert.That(Judge(matter, RulingResult.Boundary(dispute)), Is.Empty);
        Assert.That(Judge(matter, RulingResult.Boundary(LifeSample.Dispute(LifeSample.Today, more: (new SupersedeRuling("招编裁〔2027〕1号"), "编")).Dispute)), Has.Count.EqualTo(1));
    }
}
