using System.Text.Json;
using System.Xml.Linq;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Matching;

public sealed class MatchWaterfallTests
{
    private static readonly ItemMatch Match = new ListMatcher(MatchOptions.Default).Match(
        new PowerList { Id = "l", Items = [new() { Id = "l0", Name = "对单位<擅自>采砂、取土的处罚", Type = ItemType.Penalty }] },
        new PowerList { Id = "r", Items = [new() { Id = "r0", Name = "对单位<擅自>采砂行为的行政处罚", Type = ItemType.Penalty }, new() { Id = "r1", Name = "对个人<擅自>采砂的处罚", Type = ItemType.Penalty }] }).Matches.Single();

    [Test]
    public void Bits_OfAMatch_AreItsLogOdds() =>
        Assert.That(Match.Explanation.Bits, Is.EqualTo(Math.Log2(Match.Probability / (1 - Match.Probability))).Within(1e-6));

    [Test]
    public void Svg_AnyNames_IsWellFormedWithOneBarAField()
    {
        var svg = XElement.Parse(MatchWaterfall.Svg(Match.Explanation with { Bars = [.. Match.Explanation.Bars, new MatchBar("<script>", "<script>", -1, "a & b")] }));

        Assert.That(svg.Elements().Count(element => element.Name.LocalName == "rect"), Is.EqualTo(Match.Explanation.Bars.Count + 3));
        Assert.That(svg.Value, Does.Contain("<script>"));
    }

    [Test]
    public void Lines_RunnerUp_SaysWhyItLost()
    {
        Assert.That(Match.Explanation.RunnerUp!.Id, Is.EqualTo("r1"));
        Assert.That(Match.Explanation.RunnerUpLost, Is.Not.Empty);
        Assert.That(Match.Explanation.Lines(), Has.Some.Contains("规范写法：对单位<擅自>采砂"));
    }

    [Test]
    public void Json_OfAMatch_HoldsBarsAndSum()
    {
        using var stream = new MemoryStream();
        MatchExplanationJson.Write(stream, Match);
        using var json = JsonDocument.Parse(stream.ToArray());

        Assert.That(json.RootElement.GetProperty("bars").GetArrayLength(), Is.EqualTo(Match.Explanation.Bars.Count));
        Assert.That(json.RootElement.GetProperty("runnerUp").GetProperty("id").GetString(), Is.EqualTo("r1"));
    }
}
