using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Sdk.Tests.Law.Establishment;

public sealed class EstablishmentReviewTests
{
    private static readonly DateOnly Date = new(2026, 11, 1);

    private static readonly StatuteRegister Register = StatuteRegister.Default.With(
        new Instrument { Title = "某市旧条例", Rank = InstrumentRank.CityRegulation, Region = "某市", Repealed = new DateOnly(2020, 1, 1) });

    [TestCase("《中华人民共和国建筑法》第七条", EstablishmentOutcome.Established)]
    [TestCase("《某省某某条例》第七条", EstablishmentOutcome.Limited)]
    [TestCase("《某市户外广告管理办法》（市政府令）第七条", EstablishmentOutcome.Excluded)]
    [TestCase("《某市户外广告管理办法》第七条", EstablishmentOutcome.Unknown)]
    [TestCase("《某市旧条例》第七条", EstablishmentOutcome.OutOfForce)]
    [TestCase("", EstablishmentOutcome.Unknown)]
    public void Of_Licence_IsDecidedByTheRanksOfTheBasis(string basis, EstablishmentOutcome outcome) =>
        Assert.That(Review(EstablishedThing.Licence, basis).Outcome, Is.EqualTo(outcome));

    [Test]
    public void Of_DifferentThings_MayRestOnDifferentCitations()
    {
        const string Basis = "《中华人民共和国建筑法》第六十五条\n《某省某某条例》第七条";

        Assert.That(Review(EstablishedThing.BusinessLicenceRevocation, Basis).Supports.Single().Citation.Instrument.Key, Is.EqualTo("建筑法"));
        Assert.That(Review(EstablishedThing.Warning, Basis).Supports, Has.Count.EqualTo(2));
    }

    [Test]
    public void Of_RegulationAloneForRevocationOfABusinessLicence_IsExcludedWhileAWarningStands()
    {
        const string Basis = "《山东省某某条例》第七条";

        Assert.That(Review(EstablishedThing.BusinessLicenceRevocation, Basis).Outcome, Is.EqualTo(EstablishmentOutcome.Excluded));
        Assert.That(Review(EstablishedThing.Warning, Basis).Outcome, Is.EqualTo(EstablishmentOutcome.Established));
    }

    [Test]
    public void Of_OneCitationOutOfForceAndOneThatPermits_IsEstablished() =>
        Assert.That(Review(EstablishedThing.Licence, "《某市旧条例》第七条\n《中华人民共和国建筑法》第七条").Outcome, Is.EqualTo(EstablishmentOutcome.Established));

    [Test]
    public void Of_OnlyPermittingCitationOutOfForceBesideARuleThatMayNot_Fails() =>
        Assert.That(Review(EstablishedThing.Licence, "《某市旧条例》第七条\n《某某办法》（建设部令第81号）第七条").Outcome, Is.EqualTo(EstablishmentOutcome.OutOfForce));

    [Test]
    public void Of_UnknownRankBesideOneThatMayNot_Asks()
    {
        var review = Review(EstablishedThing.Licence, "《某某管理办法》第七条\n《某某办法》（建设部令第81号）第七条");

        Assert.That(review.Outcome, Is.EqualTo(EstablishmentOutcome.Unknown));
        Assert.That(review.Supports.Single().Citation.Instrument.Title, Is.EqualTo("某某管理办法"));
    }

    [Test]
    public void Of_UnknownRankBesideOneThatMayWithinLimits_DoesNotAsk() =>
        Assert.That(Review(EstablishedThing.Licence, "《某某管理办法》第七条\n《某省某某条例》第七条").Limits, Is.EqualTo(new[] { "XK-03", "XK-05" }));

    [Test]
    public void Of_RanksOnWhichNoStatuteSpeaks_IsUndecided() =>
        Assert.That(Review(EstablishedThing.Award, "《某某办法》（建设部令第81号）第七条").Outcome, Is.EqualTo(EstablishmentOutcome.Undecided));

    [Test]
    public void Of_TagsBelieved_NarrowsTheRanks()
    {
        const string Basis = "【部门规章】《某某管理办法》第七条";

        Assert.That(Review(EstablishedThing.Licence, Basis).Outcome, Is.EqualTo(EstablishmentOutcome.Unknown));
        Assert.That(Review(EstablishedThing.Licence, Basis, believeTags: true).Outcome, Is.EqualTo(EstablishmentOutcome.Excluded));
    }

    [Test]
    public void CitationStanding_InWords_NamesTitleAndRanks() =>
        Assert.That(Standings("《某市户外广告管理办法》（市政府令）第七条")[0].ToString(), Is.EqualTo("《某市户外广告管理办法》（设区的市政府规章）"));

    [Test]
    public void IsInForceOn_DayOfRepeal_IsNoLonger()
    {
        var repealed = Register.Find("某市旧条例")!;

        Assert.That(repealed.IsInForceOn(new DateOnly(2020, 1, 1)), Is.False);
        Assert.That(repealed.IsInForceOn(new DateOnly(2019, 12, 31)), Is.Null);
    }

    private static ThingEstablishment Review(EstablishedThing thing, string basis, bool believeTags = false) =>
        EstablishmentReview.Of(thing, Standings(basis), EstablishmentMatrix.Default, believeTags);

    private static ValueList<CitationStanding> Standings(string basis) =>
        LegalBasis.Read(basis).Citations.Select(citation => CitationStanding.On(citation, Register, Date)).ToValueList();
}
