using System.Text;
using QuanZe.Sdk.Adjustments;

namespace QuanZe.Sdk.Tests.Adjustments;

public sealed class LawChangeFileTests
{
    [Test]
    public void Read_EverythingStated_IsKept()
    {
        var change = Read("""
            {"instrument": "行政处罚法", "kind": "amended", "effectiveOn": "2021-07-15", "source": "主席令第七十号",
             "articles": [{"article": 29, "newArticles": [36], "reworded": true, "note": "五年"}, {"article": 63}]}
            """);

        Assert.That(change, Is.EqualTo(new LawChange("行政处罚法", LawChangeKind.Amended, new(2021, 7, 15))
        {
            Source = "主席令第七十号",
            Articles = [new ArticleChange(29, 0, [36], IsReworded: true, "五年"), new ArticleChange(63, 0, [], IsReworded: false, "")],
        }));
    }

    [TestCase("""{"kind": "repealed", "effectiveOn": "2021-07-15"}""", "'instrument' of the change of law is missing")]
    [TestCase("""{"instrument": "某法", "kind": "changed", "effectiveOn": "2021-07-15"}""", "'kind' of the change of law is 'changed'; known are repealed and amended")]
    [TestCase("""{"instrument": "某法", "kind": "repealed", "effectiveOn": "15.7.2021"}""", "'effectiveOn' of the change of law is no day such as 2021-07-15")]
    [TestCase("""{"instrument": "某法", "kind": "amended", "effectiveOn": "2021-07-15", "articles": [{"article": "第七条"}]}""", "'article' of the change of law is no number of an article")]
    [TestCase("""{"instrument": "某法", "kind": "amended", "effectiveOn": "2021-07-15", "articles": [{"article": 7, "newArticles": [0]}]}""", "'newArticles' of the change of law holds 0")]
    [TestCase("[]", "no JSON object")]
    [TestCase("{", "is not JSON")]
    public void Read_SomethingWrong_NamesTheMember(string json, string expected) =>
        Assert.That(() => Read(json), Throws.TypeOf<FormatException>().With.Message.Contains(expected));

    private static LawChange Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return LawChangeFile.Read(stream);
    }
}
