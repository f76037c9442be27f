using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class OtherKindWithoutLawTests : RuleFixture<OtherKindWithoutLaw>
{
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
