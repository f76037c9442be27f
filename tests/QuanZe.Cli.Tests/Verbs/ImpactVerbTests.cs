namespace QuanZe.Cli.Tests.Verbs;

/// <summary><c>impact</c>: the items that a change of law touches.</summary>
public sealed class ImpactVerbTests : VerbFixture
{
    private const string Lists = "id,事项名称,事项类型,设定依据,实施主体\n1,对违法取水的处罚,行政处罚,《行政处罚法》第二十九条,县水利局\n2,取水许可,行政许可,《水法》第四十八条,县水利局\n";

    [Test]
    public void Impact_RenumberedArticle_NamesItemClauseAndProposal()
    {
        WriteText("county.csv", Lists);
        WriteText("law.json", """{"instrument": "中华人民共和国行政处罚法", "kind": "amended", "effectiveOn": "2021-07-15", "articles": [{"article": 29, "newArticles": [36]}]}""");

        var run = Run("impact", At("law.json"), At("county.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("影响 1 项").And.Contain("第二十九条改为第三十六条").And.Not.Contain("取水许可"));
        Assert.That(File.ReadAllText(At("out/drafts.csv")), Does.Contain("第二十九条改为第三十六条").And.Contain("《行政处罚法》第三十六条"));
        Assert.That(File.ReadAllLines(At("out/impact.csv")), Has.Length.EqualTo(2).And.Some.Contains("对违法取水的处罚"));
    }

    [TestCase("{}", "'instrument' of the change of law is missing")]
    [TestCase("no json", "is not JSON")]
    public void Impact_FileCannotBeRead_IsBadInput(string json, string expected)
    {
        WriteText("county.csv", Lists);
        WriteText("law.json", json);

        var run = Run("impact", At("law.json"), At("county.csv"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("law.json").And.Contain(expected));
    }
}
