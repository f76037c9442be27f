using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class RegulationsAreCollectedTests : RuleFixture<RegulationsAreCollected>
{
    [Test]
    public void Derive_SeveralRegulations_AreOneCollection() =>
        Assert.That(Derive<FunctionRegulations>(Mandates.Housing, Mandates.Water).Single().All, Is.EquivalentTo([Mandates.Housing, Mandates.Water]));

    [Test]
    public void Derive_None_IsNone() => Assert.That(Derive<FunctionRegulations>(Mandates.Row(Mandates.Item("商品房预售许可"))), Is.Empty);
}
