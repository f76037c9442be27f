using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Adjustments;

public sealed class LawImpactTests
{
    private static readonly LawChange Renumbering = new("中华人民共和国行政处罚法", LawChangeKind.Amended, new(2021, 7, 15))
    {
        Source = "主席令第七十号",
        Articles = [new(29, 0, [36], IsReworded: true, "重大违法行为追诉期五年"), new(51, 0, [72], IsReworded: false, ""), new(63, 0, [], IsReworded: false, "")],
    };

    [Test]
    public void Of_ShortAndFullTitles_AreOneInstrument()
    {
        var impact = LawImpact.Of(Renumbering, [List("county", Item("1", "《行政处罚法》第二十九条"), Item("2", "《中华人民共和国行政处罚法》（2017修正）第五十一条"))], StatuteRegister.Default);

        Assert.That(impact.Items.Select(item => (item.Item.Id, item.Reasons[0].Text(Renumbering).Chinese)), Is.EqualTo([("1", "第二十九条改为第三十六条，内容有修改"), ("2", "第五十一条改为第七十二条")]));
    }

    [Test]
    public void Of_OtherArticlesAndOtherInstruments_AreLeftAlone() =>
        Assert.That(LawImpact.Of(Renumbering, [List("county", Item("1", "《行政处罚法》第八条"), Item("2", "《行政强制法》第二十九条"))], StatuteRegister.Default).Items, Is.Empty);

    [Test]
    public void Of_TitleAlone_AsksForACheck() =>
        Assert.That(
            LawImpact.Of(Renumbering, [List("county", Item("1", "《行政处罚法》"))], StatuteRegister.Default).Items.Single().Reasons.Single().Text(Renumbering).Chinese,
            Is.EqualTo("仅援引名称，所指条款是否修改须核对"));

    [Test]
    public void Of_SeveralLevelsAndElements_TouchesEachOnce()
    {
        var item = Item("1", "《水法》第四十八条") with { ResponsibilityBasis = LegalBasis.Read("《行政处罚法》第二十九条、第八条") };

        var impact = LawImpact.Of(Renumbering, [List("city", item), List("county", item with { Id = "9" })], StatuteRegister.Default);

        Assert.That(impact.Items.Select(touched => (touched.List.Id, touched.Item.Id, touched.Element)), Is.EqualTo([("city", "1", ItemElement.ResponsibilityBasis), ("county", "9", ItemElement.ResponsibilityBasis)]));
        Assert.That(impact.Items[0].Reasons.Select(reason => reason.Place), Is.EqualTo([Pinpoint.OfArticle(29)]));
    }

    [Test]
    public void Of_CancelledItemsAndDrafts_AreLeftAlone() =>
        Assert.That(LawImpact.Of(Renumbering, [List("county", Item("1", "《行政处罚法》第二十九条") with { Status = ItemStatus.Cancelled })], StatuteRegister.Default).Items, Is.Empty);

    [TestCase("《城市规划法》第三十二条", null, AdjustmentKind.Cancel)]
    [TestCase("《城市规划法》第三十二条", "中华人民共和国城乡规划法", AdjustmentKind.Change)]
    [TestCase("《城市规划法》第三十二条；《土地管理法》第五十六条", null, AdjustmentKind.Change)]
    public void Proposal_InstrumentRepealed_CancelsOnlyWhatNothingElseCarries(string basis, string? successor, AdjustmentKind expected)
    {
        var repeal = new LawChange("城市规划法", LawChangeKind.Repealed, new(2008, 1, 1)) { Successor = successor };

        var touched = LawImpact.Of(repeal, [List("county", Item("1", basis))], StatuteRegister.Default).Items.Single();

        Assert.That(touched.Proposal(repeal), Is.EqualTo(expected));
        Assert.That(touched.Reasons[0].Text(repeal).Chinese, Is.EqualTo("第三十二条所在文件已废止"));
    }

    [Test]
    public void Proposal_OnlyArticleDeleted_IsToCancel()
    {
        var touched = LawImpact.Of(Renumbering, [List("county", Item("1", "《行政处罚法》第六十三条"))], StatuteRegister.Default).Items.Single();

        Assert.That(touched.Proposal(Renumbering), Is.EqualTo(AdjustmentKind.Cancel));
        Assert.That(touched.Reasons[0].Text(Renumbering).English, Does.EndWith("was deleted"));
    }

    [Test]
    public void Proposal_BasisOfResponsibilitiesRepealed_IsToChangeNotToCancel()
    {
        var repeal = new LawChange("行政监察法", LawChangeKind.Repealed, new(2018, 3, 20));
        var item = Item("1", "《水法》第四十八条") with { Accountability = new Accountability { Basis = LegalBasis.Read("《行政监察法》第二条") } };

        Assert.That(LawImpact.Of(repeal, [List("county", item)], StatuteRegister.Default).Items.Single().Proposal(repeal), Is.EqualTo(AdjustmentKind.Change));
    }

    private static PowerList List(string id, params PowerItem[] items) => new() { Id = id, Items = items.ToValueList() };

    private static PowerItem Item(string id, string basis) => new() { Id = id, Name = "对违反规定取水的处罚", Type = ItemType.Penalty, Basis = LegalBasis.Read(basis) };
}
