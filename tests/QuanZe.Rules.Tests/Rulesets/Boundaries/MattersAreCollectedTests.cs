using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class MattersAreCollectedTests : RuleFixture<MattersAreCollected>
{
    [Test]
    public void Derive_Matters_AreOneCollection() =>
        Assert.That(Derive<KeyAreaMatters>(Areas.Matter(Areas.Retail), Areas.Matter(Areas.Retail with { Name = "油品质量" })).Single().Matters, Has.Count.EqualTo(2));
}
