using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class UncoveredDutiesAreListedTests : RuleFixture<UncoveredDutiesAreListed>
{
    [Test]
    public void Derive_Coverage_ListsMainDutiesWithoutItems() =>
        Assert.That(Derive<UncoveredDuty>(Mandates.Coverage(Mandates.Item("商品房预售许可"))).Select(uncovered => uncovered.Duty.Number), Is.EqualTo([1, 2, 3, 5, 6, 7, 8, 9, 10]), "neither housekeeping nor what units and divisions say");
}
