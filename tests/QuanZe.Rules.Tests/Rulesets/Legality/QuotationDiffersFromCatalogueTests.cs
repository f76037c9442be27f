using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class CatalogueQuotationsAreListedTests : RuleFixture<CatalogueQuotationsAreListed>
{
    private static readonly PowerItem QuotingItem = Sample.Licence with { Basis = LegalBasis.Read("《某某条例》第七条：违反规定的，由主管部门责令三日内改正。") };

    [Test]
    public void Derive_CatalogueRow_GivesItsQuotation() =>
        Assert.That(Derive<QuotedProvision>(Sample.Above(QuotingItem), LegalSample.Law).Single().IsStandard);

    [Test]
    public void Derive_JudgedRow_GivesNothing() => Assert.That(Derive<QuotedProvision>(Sample.Below(QuotingItem), LegalSample.Law), Is.Empty);
}

public sealed class QuotationDiffersFromCatalogueTests : RuleFixture<QuotationDiffersFromCatalogue>
{
    private const string Right = "《某某条例》第七条：违反规定的，由主管部门责令三日内改正，处一万元罚款。";
    private const string Wrong = "《某某条例》第七条：违反规定的，由主管部门责令五日内改正，处一万元罚款。";

    [Test]
    public void Judge_CatalogueQuotesOtherwise_IsFoundWithBothTexts()
    {
        var finding = Judge(Quoting.Only("C2", Wrong), OfCatalogue("P1", Right)).Single();

        Assert.That((finding.Code, finding.Severity, finding.Subject.ItemId, finding.Evidence.Count), Is.EqualTo((FindingCodes.QuotationsDisagree, Severity.Info, "C2", 2)));
        Assert.That(finding.Message(), Does.Contain("《某某条例》第七条").And.Contain("三日内改正").And.Contain("五日内改正"));
    }

    [TestCase("《某某条例》第七条：违反规定的,由主管部门责令 三日内改正,处一万元罚款", TestName = "signs, width and spaces")]
    [TestCase("《某某条例》第七条：由主管部门责令三日内改正，处一万元罚款。", TestName = "a part of the catalogue's")]
    [TestCase("《某某条例》（2019修正）第七条：违反规定的，由主管部门责令五日内改正，处一万元罚款。", TestName = "another version named")]
    [TestCase("《某某条例》第八条：违反规定的，由主管部门责令五日内改正，处一万元罚款。", TestName = "another article than the catalogue's")]
    public void Judge_NoOtherWording_FindsNothing(string basis) => Assert.That(Judge(Quoting.Only("C2", basis), OfCatalogue("P1", Right)), Is.Empty);

    [Test]
    public void Judge_AnotherRowOfTheCatalogueQuotesItSo_FindsNothing() =>
        Assert.That(Judge(Quoting.Only("C2", Wrong), OfCatalogue("P1", Right), OfCatalogue("P2", Wrong)), Is.Empty);

    [Test]
    public void Judge_CatalogueRowOfTheSameName_IsLeftToSameness() =>
        Assert.That(Judge(Quoting.Only("C2", Wrong), OfCatalogue("C2", Right)), Is.Empty);

    [Test]
    public void Judge_CatalogueAgainstItself_FindsNothing() => Assert.That(Judge(OfCatalogue("P1", Right), OfCatalogue("P2", Wrong)), Is.Empty);

    private static QuotedProvision OfCatalogue(string id, string basis) =>
        new ReviewedItem(Sample.Above(Sample.Licence with { Id = id, Name = $"对某行为{id}的处罚", Type = ItemType.Penalty, Basis = LegalBasis.Read(basis) }), LegalSample.Law).Quotations.Single();
}
