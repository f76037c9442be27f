using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class CoverageIsCountedTests : RuleFixture<CoverageIsCounted>
{
    [Test]
    public void Derive_RowsOfOneBody_AreCountedTogether()
    {
        var figures = Derive<MandateCoverage>(
            Mandates.Reading(Mandates.Item("商品房预售许可")), Mandates.Reading(Mandates.Item("燃气经营许可") with { Id = "C2" }), Mandates.Reading(Mandates.Item("林木采伐许可证核发") with { Id = "C3" })).Single().Figures;

        Assert.That((figures.Body, figures.Duties, figures.CoveredDuties, figures.Items, figures.LinkedItems), Is.EqualTo(("招远市住房和城乡建设局", 10, 2, 3, 2)));
        Assert.That(figures.Coverage, Is.EqualTo(0.2));
        Assert.That(figures.MatchDegree, Is.InRange(0.4, 0.7));
    }
}
