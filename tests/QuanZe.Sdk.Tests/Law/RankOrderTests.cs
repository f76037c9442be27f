using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

/// <summary>The partial order of ranks, over all ranks.</summary>
public sealed class RankOrderTests
{
    private static readonly InstrumentRank[] Ranks = Enum.GetValues<InstrumentRank>();

    [Test]
    public void Compare_ARankWithItself_IsEqualUnlessUnknown() => Assert.That(
        Ranks.Where(rank => InstrumentRanks.Compare(rank, rank) != RankOrder.Equal), Is.EqualTo(new[] { InstrumentRank.Unknown }));

    [Test]
    public void Compare_Above_IsTransitive()
    {
        var triples = from a in Ranks
                      from b in Ranks
                      from c in Ranks
                      where InstrumentRanks.Compare(a, b) == RankOrder.Above && InstrumentRanks.Compare(b, c) == RankOrder.Above
                      select (a, b, c);

        Assert.That(triples.Where(t => InstrumentRanks.Compare(t.a, t.c) != RankOrder.Above), Is.Empty);
        Assert.That(triples.Count(), Is.GreaterThan(30));
    }

    [TestCase(InstrumentRank.ProvincialRegulation, InstrumentRank.DepartmentRule)]
    [TestCase(InstrumentRank.CityRegulation, InstrumentRank.DepartmentRule)]
    [TestCase(InstrumentRank.CityRegulation, InstrumentRank.ProvincialRule)]
    [TestCase(InstrumentRank.SpecialRegulation, InstrumentRank.AdministrativeRegulation)]
    [TestCase(InstrumentRank.SpecialRegulation, InstrumentRank.ProvincialRegulation)]
    [TestCase(InstrumentRank.StateCouncilDecision, InstrumentRank.ProvincialRegulation)]
    [TestCase(InstrumentRank.StateCouncilDecision, InstrumentRank.AdministrativeRegulation)]
    [TestCase(InstrumentRank.JudicialInterpretation, InstrumentRank.Law)]
    [TestCase(InstrumentRank.Other, InstrumentRank.NormativeDocument)]
    public void Compare_WhatTheLawLeavesToARuling_IsUndecidedBothWays(InstrumentRank left, InstrumentRank right)
    {
        Assert.That(InstrumentRanks.Compare(left, right), Is.EqualTo(RankOrder.Undecided));
        Assert.That(InstrumentRanks.Compare(right, left), Is.EqualTo(RankOrder.Undecided));
    }

    [Test]
    public void Compare_Unknown_IsUndecidedWithEverything() =>
        Assert.That(Ranks.Select(rank => InstrumentRanks.Compare(InstrumentRank.Unknown, rank)), Is.All.EqualTo(RankOrder.Undecided));

    [Test]
    public void Compare_EqualityOfRules_IsNoLadder()
    {
        // 立法法 第一百零二条: rules of departments are equal to rules of governments of either level, yet the province stands above the city.
        Assert.That(InstrumentRanks.Compare(InstrumentRank.DepartmentRule, InstrumentRank.ProvincialRule), Is.EqualTo(RankOrder.Equal));
        Assert.That(InstrumentRanks.Compare(InstrumentRank.DepartmentRule, InstrumentRank.CityRule), Is.EqualTo(RankOrder.Equal));
        Assert.That(InstrumentRanks.Compare(InstrumentRank.ProvincialRule, InstrumentRank.CityRule), Is.EqualTo(RankOrder.Above));
    }

    [Test]
    public void Compare_LawAndDecisions_FollowTheConstitution()
    {
        Assert.That(InstrumentRanks.Compare(InstrumentRank.Law, InstrumentRank.StateCouncilDecision), Is.EqualTo(RankOrder.Above));
        Assert.That(InstrumentRanks.Compare(InstrumentRank.StateCouncilDecision, InstrumentRank.DepartmentRule), Is.EqualTo(RankOrder.Above));
    }

    [Test]
    public void ChineseName_EveryRank_HasItsOwn() => Assert.That(Ranks.Select(rank => rank.ChineseName()), Is.Unique.And.All.Not.Empty);
}
