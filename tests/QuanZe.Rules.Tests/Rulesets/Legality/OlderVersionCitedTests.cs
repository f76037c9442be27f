using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class OlderVersionCitedTests : RuleFixture<OlderVersionCited>
{
    [Test]
    public void Judge_NoteOfAnOlderAmendment_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《中华人民共和国建筑法》（2011年修正）第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.OlderVersionCited, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("2011年修正"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_NoteOfTheLastAmendment_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》（2019年修正）第七条")), Is.Empty);


    [Test]
    public void Judge_NoteOfAdoptionAlone_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》（1997年11月1日通过）第七条")), Is.Empty);


    [Test]
    public void Judge_RenumberedPlaceIsAnotherFinding_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《行政处罚法》（2017修正）第二十九条")), Is.Empty);
}
