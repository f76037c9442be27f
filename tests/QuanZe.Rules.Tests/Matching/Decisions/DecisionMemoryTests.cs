using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Matching.Decisions;

public sealed class DecisionMemoryTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 3, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly PowerItem Ours = Item("l0", "渔业船舶登记");
    private static readonly PowerItem Theirs = Item("r0", "渔船所有权、国籍登记");
    private static readonly PowerItem Twin = Item("r1", "渔业船舶登记");

    [Test]
    public void Match_ConfirmedPair_IsAcceptedAgainstAnyScore()
    {
        var match = Match(DecisionMemory.Empty.With(Decide(DecisionVerdict.Confirmed, Ours, Theirs)), [Ours], [Theirs, Twin]).Matches.First(match => match.Left.Id == "l0");

        Assert.That((match.Right.Id, match.Band), Is.EqualTo(("r0", MatchBand.Accept)));
        Assert.That(match.Explanation.Lines(), Has.Some.EqualTo("2026-11-03 王某确认: 同一事项"));
    }

    [Test]
    public void Match_RejectedPair_IsGone() =>
        Assert.That(Match(DecisionMemory.Empty.With(Decide(DecisionVerdict.Rejected, Ours, Twin)), [Ours], [Twin]).Matches, Is.Empty);

    [Test]
    public void Match_RowsMovedAndRenumbered_DecisionHolds()
    {
        var memory = DecisionMemory.Empty.With(Decide(DecisionVerdict.Rejected, Ours, Twin));

        Assert.That(Match(memory, [Ours with { Id = "another", Name = "渔业船舶登记 " }], [Twin with { Id = "third" }]).Matches, Is.Empty);
    }

    [Test]
    public void Match_RowChangedSince_DecisionComesBackAsSuggestion()
    {
        var memory = DecisionMemory.Empty.With(Decide(DecisionVerdict.Confirmed, Ours, Twin));

        var match = Match(memory, [Ours with { Name = "渔业船舶登记申请" }], [Twin]).Matches.Single();

        Assert.That(match.Band, Is.EqualTo(MatchBand.Review));
        Assert.That(match.Explanation.IsDecisionStale, Is.True);
        Assert.That(match.Explanation.Lines(), Has.Some.Contains("此后行文有改动"));
    }

    [Test]
    public void Find_SeveralDecisionsAboutOnePair_TheLatestHolds()
    {
        var memory = DecisionMemory.Of([Decide(DecisionVerdict.Confirmed, Ours, Twin) with { On = Day.AddDays(1) }, Decide(DecisionVerdict.Rejected, Ours, Twin)]);

        Assert.That(memory.Find(Ours, Twin)!.Verdict, Is.EqualTo(DecisionVerdict.Confirmed));
        Assert.That(memory.Conflicts.Single().Later.Verdict, Is.EqualTo(DecisionVerdict.Confirmed));
    }

    [Test]
    public void Conflicts_OneRowConfirmedWithTwoPartners_AreNamed()
    {
        var memory = DecisionMemory.Of([Decide(DecisionVerdict.Confirmed, Ours, Theirs), Decide(DecisionVerdict.Confirmed, Ours, Twin) with { On = Day.AddHours(1) }]);

        Assert.That(memory.Conflicts.Single().Earlier.Right.Id, Is.EqualTo("r0"));
    }

    [Test]
    public void Read_WhatWasWritten_GivesTheSameDecisions()
    {
        var memory = DecisionMemory.Of([Decide(DecisionVerdict.Confirmed, Ours, Theirs), Decide(DecisionVerdict.Rejected, Ours, Twin)]);
        using var stream = new MemoryStream();

        DecisionMemoryJson.Write(stream, memory);
        stream.Position = 0;

        Assert.That(DecisionMemoryJson.Read(stream).Decisions, Is.EqualTo(memory.Decisions));
    }

    [TestCase("[]")]
    [TestCase("{\"decisions\":[{\"verdict\":\"perhaps\"}]}")]
    [TestCase("{")]
    public void Read_OtherText_SaysSo(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.That(() => DecisionMemoryJson.Read(stream), Throws.TypeOf<FormatException>());
    }

    private static MatchDecision Decide(DecisionVerdict verdict, PowerItem left, PowerItem right) => MatchDecision.About(verdict, left, right, "王某", Day, verdict == DecisionVerdict.Confirmed ? "同一事项" : "");

    private static MatchResult Match(DecisionMemory memory, PowerItem[] left, PowerItem[] right) =>
        new ListMatcher(MatchOptions.Default with { Decisions = memory }).Match(new PowerList { Id = "l", Items = [.. left] }, new PowerList { Id = "r", Items = [.. right] });

    private static PowerItem Item(string id, string name) => new() { Id = id, Name = name, Type = ItemType.Confirmation };
}
