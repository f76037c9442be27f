using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Matching.Canonical;

public sealed class RecurrentExtentsTests
{
    private static readonly string[] Acts = ["停业登记", "复业登记", "发票代开", "税务证件补发", "涉税信息报送", "纳税证明开具"];

    [Test]
    public void TakeOff_BracketOfLevelsBehindManyNames_IsTakenOff()
    {
        var names = Names([.. Acts.Select(act => act + "（市县局分级行使）"), "户外广告登记（临时）"]);

        RecurrentExtents.TakeOff(names);

        Assert.That(names.Select(name => name.Heavy), Is.EqualTo(Acts.Append("户外广告登记(临时)")));
        Assert.That(names[0].Raw, Is.EqualTo("停业登记（市县局分级行使）"), "as published");
    }

    [Test]
    public void TakeOff_BracketThatTellsTwoRowsApart_Stays()
    {
        var names = Names([.. Acts.Select(act => act + "（市县局分级行使）"), "停业登记"]);

        RecurrentExtents.TakeOff(names);

        Assert.That(names.Select(name => name.Qualifier), Has.Exactly(Acts.Length).EqualTo("市县局分级行使"));
    }

    [TestCase("（市县局分级行使）", 4, Description = "too few rows for a habit")]
    [TestCase("（县内新办）", 6, Description = "another kind of the act")]
    [TestCase("（指引）", 6, Description = "says nothing of levels")]
    public void TakeOff_OtherBracket_Stays(string bracket, int rows)
    {
        var names = Names([.. Acts.Take(rows).Select(act => act + bracket)]);

        RecurrentExtents.TakeOff(names);

        Assert.That(names.Select(name => name.Qualifier), Has.None.Empty);
    }

    private static MatchName[] Names(string[] texts) => [.. texts.Select(text => new MatchName(new PowerItem { Id = text, Name = text, Type = ItemType.Other }))];
}
