using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LevelPhraseExcludesTests : RuleFixture<LevelPhraseExcludes>
{
    [Test]
    public void Judge_CountyAndAClauseForCities_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条：由设区的市级以上人民政府某某主管部门责令改正，处一万元以下罚款。")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LevelPhraseExcludes, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("设区的市级以上"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_CountyIsNamed_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条：由县级以上人民政府某某主管部门责令改正。")), Is.Empty);


    [Test]
    public void Judge_AuthorityWithoutLevelBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条：由设区的市级以上人民政府某某主管部门责令改正，拒不改正的，由公安机关处罚。")), Is.Empty);


    [Test]
    public void Judge_Devolved_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条：由设区的市级以上人民政府某某主管部门责令改正。", vary: item => item with { PowerSource = PowerSource.DevolvedByHigherLevel })), Is.Empty);


    [Test]
    public void Judge_NothingQuoted_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条")), Is.Empty);


    [Test]
    public void Judge_OneOfTwoIsNotQuoted_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《某某条例》第七条：由设区的市级以上人民政府某某主管部门责令改正。\n《某某法》第三条")), Is.Empty);


    [Test]
    public void Judge_ClauseRefersToARuleOfTheProvince_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《某某条例》第七条：应当按照省、自治区、直辖市人民政府的规定缴纳。")), Is.Empty);
}
