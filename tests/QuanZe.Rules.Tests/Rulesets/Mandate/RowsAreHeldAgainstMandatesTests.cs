using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class RowsAreHeldAgainstMandatesTests : RuleFixture<RowsAreHeldAgainstMandates>
{
    [Test]
    public void Derive_RowOfTheBody_IsLinkedWithItsDuty() =>
        Assert.That(Derive<MandateReading>(Mandates.Row(Mandates.Item("商品房预售许可")), new FunctionRegulations([Mandates.Housing])).Single().Links.First().Duty.Number, Is.EqualTo(4));

    [Test]
    public void Derive_RowOfABodyWithoutRegulation_IsNotAsked() =>
        Assert.That(Derive<MandateReading>(Mandates.Row(Mandates.Item("取水许可").OfWater()), new FunctionRegulations([Mandates.Housing])), Is.Empty);

    [Test]
    public void Derive_RowOfTheCatalogue_IsNotAsked() =>
        Assert.That(Derive<MandateReading>(Sample.Above(Sample.CountyLicence), new FunctionRegulations([Mandates.Housing])), Is.Empty);

    [Test]
    public void Derive_RegulationNotYetBegun_IsNotAsked() =>
        Assert.That(Derive<MandateReading>(Mandates.Row(Mandates.Item("商品房预售许可")), new FunctionRegulations([Mandates.Housing with { EffectiveDate = Sample.Date.AddDays(1) }])), Is.Empty);
}
