using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

/// <summary>Rows that say what they quote.</summary>
internal static class Quoting
{
    public static ReviewedItem Row(string id, string basis) =>
        LegalSample.Reviewed(Sample.CountyLicence with { Id = id, Name = $"对某行为{id}的处罚", Type = ItemType.Penalty, Basis = LegalBasis.Read(basis) });

    public static QuotedProvision Only(string id, string basis) => Row(id, basis).Quotations.Single();
}

public sealed class QuotationsAreListedTests : RuleFixture<QuotationsAreListed>
{
    [Test]
    public void Derive_RowThatQuotesAnArticle_GivesItsPlaceAndText()
    {
        var quoted = Derive<QuotedProvision>(Quoting.Row("甲", "《某某条例》第七条：违反规定的，由主管部门责令改正，处一万元罚款。")).Single();

        Assert.That((quoted.Title, quoted.Place), Is.EqualTo(("某某条例", Pinpoint.OfArticle(7))));
        Assert.That(quoted.Text, Does.StartWith("违反规定的"));
    }

    [TestCase("《某某条例》第七条", TestName = "nothing quoted")]
    [TestCase("《某某条例》第七条：罚款。", TestName = "a heading is no quotation")]
    [TestCase("《某市某某局职能配置、内设机构和人员编制规定》第三条：会同有关部门拟定粮食流通和物资储备有关标准。", TestName = "function regulations quote by points")]
    public void Derive_NothingToHoldAgainstOthers_GivesNothing(string basis) => Assert.That(Derive<QuotedProvision>(Quoting.Row("甲", basis)), Is.Empty);
}

public sealed class QuotationConflictsAreListedTests : RuleFixture<QuotationConflictsAreListed>
{
    private const string Usual = "《某某条例》第七条：违反规定的，由主管部门责令三日内改正，处一万元罚款。";

    [Test]
    public void Derive_OneOfThreeSaysOtherwise_StandsAgainstTheUsualWording()
    {
        var conflict = Derive<QuotationConflict>(Quoting.Only("C1", Usual), Quoting.Only("C2", "《某某条例》第七条：违反规定的，由主管部门责令五日内改正，处一万元罚款。"), Quoting.Only("C3", Usual)).Single();

        Assert.That(conflict.Quoted.Item.Item.Id, Is.EqualTo("C2"));
        Assert.That(conflict.Other.Item.Item.Id, Is.EqualTo("C1"));
    }

    [TestCase("《某某条例》第七条：违反规定的,由主管部门责令 三日内改正,处一万元罚款", TestName = "punctuation, width and spaces")]
    [TestCase("《某某条例》第七条：由主管部门责令三日内改正，处一万元罚款。", TestName = "a part of it")]
    [TestCase("《某某条例》第八条：违反规定的，由主管部门责令五日内改正，处一万元罚款。", TestName = "another article")]
    [TestCase("《另一条例》第七条：违反规定的，由主管部门责令五日内改正，处一万元罚款。", TestName = "another instrument")]
    [TestCase("《某某条例》（2019修正）第七条：违反规定的，由主管部门责令五日内改正，处一万元罚款。", TestName = "another version")]
    [TestCase("《某某条例》第七条：前款规定以外的行为，情节严重的，吊销许可证件。", TestName = "another paragraph of the article")]
    public void Derive_NoOtherWordingOfOneClause_GivesNothing(string other) =>
        Assert.That(Derive<QuotationConflict>(Quoting.Only("甲", Usual), Quoting.Only("乙", other)), Is.Empty);

    [Test]
    public void Derive_OtherItemsOfOneArticle_GiveNothing() => Assert.That(
        Derive<QuotationConflict>(
            Quoting.Only("甲", "《某某条例》第七条：有下列情形之一的，由主管部门责令改正，处一万元罚款：（一）未按规定登记的；"),
            Quoting.Only("乙", "《某某条例》第七条：有下列情形之一的，由主管部门责令改正，处一万元罚款：（二）未按规定登记台账的；")),
        Is.Empty);

    [Test]
    public void Derive_SameItemInOtherWords_IsAConflict() => Assert.That(
        Derive<QuotationConflict>(
            Quoting.Only("甲", "《某某条例》第七条：有下列情形之一的，由主管部门责令改正：（一）未按规定登记台账满三日的；"),
            Quoting.Only("乙", "《某某条例》第七条：有下列情形之一的，由主管部门责令改正：（一）未按规定登记台账满五日的；")),
        Has.Count.EqualTo(1));
}

public sealed class QuotationsDisagreeTests : RuleFixture<QuotationsDisagree>
{
    [Test]
    public void Judge_Conflict_IsFoundWithBothTexts()
    {
        var conflict = new QuotationConflict(
            Quoting.Only("甲", "《某某条例》第七条：违反规定的，由主管部门责令五日内改正。"), Quoting.Only("乙", "《某某条例》第七条：违反规定的，由主管部门责令三日内改正。"));

        var finding = Judge(conflict).Single();

        Assert.That((finding.Code, finding.Severity, finding.Evidence.Count), Is.EqualTo((FindingCodes.QuotationsDisagree, Severity.Info, 2)));
        Assert.That(finding.Message(), Does.Contain("《某某条例》第七条").And.Contain("对某行为乙的处罚").And.Contain("三日内改正"));
    }

    [Test]
    public void Judge_NoConflict_FindsNothing() => Assert.That(Judge(Quoting.Row("甲", "《某某条例》第七条")), Is.Empty);
}
