using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class MatterHeldByNobodyTests : RuleFixture<MatterHeldByNobody>
{
    [Test]
    public void Judge_LeadHoldsNoItem_IsFoundOnce()
    {
        var matters = new KeyAreaMatters([Areas.Matter(Areas.Retail)]);
        var rows = new[] { Areas.Row("招远市商务局", "拍卖业务许可"), Areas.Row("招远市商务局（口岸办公室）", "典当业备案", id: "C2") };

        var finding = Judge(rows.SelectMany(matters.RowsOf)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.MatterHeldByNobody));
        Assert.That(finding.Message(), Is.EqualTo("成品油监管：成品油零售经营管理由商务局牵头，但其清单中没有名称含「成品油零售」的事项。"));
    }

    [Test]
    public void Judge_LeadHoldsAnItem_FindsNothing()
    {
        var matters = new KeyAreaMatters([Areas.Matter(Areas.Retail)]);
        var rows = new[] { Areas.Row("招远市商务局", "拍卖业务许可"), Areas.Row("招远市商务局", "成品油零售经营资格审批", id: "C2") };

        Assert.That(Judge(rows.SelectMany(matters.RowsOf)), Is.Empty);
    }

    [Test]
    public void Judge_ListOfTheLeadIsNotAtHand_FindsNothing() => Assert.That(Judge(new KeyAreaMatters([Areas.Matter(Areas.Retail)]).RowsOf(Areas.Row("招远市水利局", "取水许可"))), Is.Empty);

    [Test]
    public void Judge_MatterWithoutWords_FindsNothing() => Assert.That(Judge(Areas.RowOf(Areas.Row("招远市商务局", "拍卖业务许可"), Areas.Retail with { Words = [] })), Is.Empty);
}
