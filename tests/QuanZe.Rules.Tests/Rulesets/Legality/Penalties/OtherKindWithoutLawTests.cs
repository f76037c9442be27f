using QuanZe.Rules.Configuration;
using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class OtherKindWithoutLawTests : RuleFixture<OtherKindWithoutLaw>
{
    private const string LocalRegulation = "《山东省外国人服务条例》第九条：由公安机关处警告，可以附加限期出境。";

    [Test]
    public void Judge_KindBesideTheListUnderALocalRegulation_IsFound()
    {
        var finding = Judge(Sample.Penalty(LocalRegulation, "招远市公安局")).Single();

        Assert.That((finding.Code, finding.Severity, finding.Actual), Is.EqualTo((FindingCodes.OtherKindWithoutLaw, Severity.Error, "限期出境")));
        Assert.That(finding.Message(), Does.Contain("《山东省外国人服务条例》"));
    }

    [Test]
    public void Judge_KindBesideTheListUnderALaw_FindsNothing() =>
        Assert.That(Judge(Sample.Penalty("《中华人民共和国治安管理处罚法》第十条：对违反治安管理的外国人，可以附加适用限期出境或者驱逐出境。", "招远市公安局")), Is.Empty);

    [Test]
    public void Judge_WordsInACircumstance_FindsNothing() =>
        Assert.That(Judge(Sample.Penalty("《山东省外国人服务条例》第九条：被限期出境的，由公安机关处警告。", "招远市公安局")), Is.Empty);

    [Test]
    public void Judge_PlaceAddsAWord_IsFoundWhereItIsKnown()
    {
        var row = Sample.Penalty("《山东省某某条例》第九条：由主管部门责令公开道歉。");
        var known = Rules.Under(RulesetDocument.Parse(
            """{ "format": "quanze/ruleset", "version": 1, "id": "PLACE", "layer": "province", "parameters": [ { "name": "OtherPenaltyKinds", "value": ["责令公开道歉"], "source": "某省处罚事项目录" } ] }""", "place.json"));

        Assert.That(Judge(row), Is.Empty);
        Assert.That(known.Given(row).Findings.Single().Actual, Is.EqualTo("责令公开道歉"));
    }

    [Test]
    public void Judge_KindsOfTheList_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_LawIsCited_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Exceeded_KindOutsideTheListUnderALocalRegulation_NeedsALaw()
    {
        var answer = QuanZe.Sdk.Law.Establishment.EstablishmentMatrix.Default.Ask(QuanZe.Sdk.Law.Establishment.EstablishedThing.OtherPenalty, QuanZe.Sdk.Law.InstrumentRank.ProvincialRegulation);

        Assert.That(answer.Verdict, Is.EqualTo(QuanZe.Sdk.Law.Establishment.EstablishmentVerdict.No));
    }
}
