using CsCheck;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

public sealed class RankSetTests
{
    private static readonly Gen<RankSet> Sets = Gen.Enum<InstrumentRank>().Array[0, 6].Select(ranks => RankSet.Of(ranks));

    [Test]
    public void Regulations_AreTheFourKinds_WithoutDecisionsOfTheStateCouncil() => Assert.That(
        RankSet.Regulations,
        Is.EqualTo(new[] { InstrumentRank.AdministrativeRegulation, InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation }));

    [Test]
    public void LawAndRegulations_HoldsNoRuleAndNoDecision()
    {
        Assert.That(RankSet.LawAndRegulations, Is.EqualTo(RankSet.Regulations.Union(RankSet.Of(InstrumentRank.Law))));
        Assert.That(RankSet.LawRegulationsAndRules, Is.EqualTo(RankSet.LawAndRegulations.Union(RankSet.Rules)));
        Assert.That(RankSet.LawRegulationsAndRules.Contains(InstrumentRank.StateCouncilDecision), Is.False);
    }

    [Test]
    public void Of_Unknown_AddsNothing() => Assert.That(RankSet.Of(InstrumentRank.Unknown).IsEmpty, Is.True);

    [Test]
    public void All_HoldsEveryRankAndSaysThatNothingIsKnown()
    {
        Assert.That(RankSet.All.Count, Is.EqualTo(Enum.GetValues<InstrumentRank>().Length - 1));
        Assert.That(RankSet.All.IsUnknown, Is.True);
        Assert.That(RankSet.All.ToString(), Is.EqualTo("位阶不明"));
    }

    [Test]
    public void ToString_SeveralRanks_JoinsTheirNames() =>
        Assert.That(RankSet.Of(InstrumentRank.CityRule, InstrumentRank.NormativeDocument).ToString(), Is.EqualTo("设区的市政府规章或规范性文件"));

    [Test]
    public void Operations_AnyTwoSets_AreThoseOfSets() => Gen.Select(Sets, Sets).Sample((a, b) =>
        a.Union(b).SequenceEqual(Enumerable.Union(a, b).Order())
        && a.Intersect(b).SequenceEqual(Enumerable.Intersect(a, b).Order())
        && a.Without(b).SequenceEqual(a.Where(rank => !b.Contains(rank)))
        && a.IsWithin(b) == a.All(rank => b.Contains(rank))
        && a.Overlaps(b) == a.Any(rank => b.Contains(rank))
        && a.Count == a.ToArray().Length);
}
