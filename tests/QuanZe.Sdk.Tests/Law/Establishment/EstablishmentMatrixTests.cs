using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;
using static QuanZe.Sdk.Law.Establishment.EstablishmentVerdict;

namespace QuanZe.Sdk.Tests.Law.Establishment;

public sealed class EstablishmentMatrixTests
{
    private static readonly EstablishmentMatrix Matrix = EstablishmentMatrix.Default;

    [Test]
    public void Default_EveryThing_HasARowWithItsClause()
    {
        Assert.That(Matrix.Things, Is.EquivalentTo(Enum.GetValues<EstablishedThing>()));
        Assert.That(Matrix.Things.Select(Matrix.ClauseOf), Is.All.Not.Empty);
    }

    [Test]
    public void Ask_ALaw_MayEstablishEverything() =>
        Assert.That(Matrix.Things.Select(thing => Matrix.Ask(thing, InstrumentRank.Law).Verdict), Is.All.EqualTo(Yes));

    [Test]
    public void Ask_ANormativeDocument_MayEstablishNoPenaltyMeasureOrLicence() => Assert.That(
        Matrix.Things.Where(thing => thing.IsPenalty() || thing.IsMeasure() || thing.IsLevy() || thing == EstablishedThing.Licence).Select(thing => Matrix.Ask(thing, InstrumentRank.NormativeDocument).Verdict),
        Is.All.EqualTo(No));

    // 行政许可法 14–17, 行政处罚法 10–16, 行政强制法 10–13, 立法法 11–12, 优化营商环境条例 25, read against the articles.
    [TestCase(EstablishedThing.Licence, InstrumentRank.AdministrativeRegulation, Yes)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.StateCouncilDecision, Limited)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.ProvincialRegulation, Limited)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.ProvincialRule, Limited)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.DepartmentRule, No)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.CityRule, No)]
    [TestCase(EstablishedThing.TemporaryLicence, InstrumentRank.StateCouncilDecision, Yes)]
    [TestCase(EstablishedThing.Warning, InstrumentRank.DepartmentRule, Limited)]
    [TestCase(EstablishedThing.Fine, InstrumentRank.CityRule, Limited)]
    [TestCase(EstablishedThing.Fine, InstrumentRank.StateCouncilDecision, No)]
    [TestCase(EstablishedThing.Confiscation, InstrumentRank.DepartmentRule, No)]
    [TestCase(EstablishedThing.Confiscation, InstrumentRank.CityRegulation, Yes)]
    [TestCase(EstablishedThing.LicenceRevocation, InstrumentRank.ProvincialRegulation, Yes)]
    [TestCase(EstablishedThing.BusinessLicenceRevocation, InstrumentRank.ProvincialRegulation, No)]
    [TestCase(EstablishedThing.BusinessLicenceRevocation, InstrumentRank.AdministrativeRegulation, Yes)]
    [TestCase(EstablishedThing.BusinessLicenceRevocation, InstrumentRank.SpecialRegulation, Undecided)]
    [TestCase(EstablishedThing.Detention, InstrumentRank.AdministrativeRegulation, No)]
    [TestCase(EstablishedThing.OtherPenalty, InstrumentRank.ProvincialRegulation, No)]
    [TestCase(EstablishedThing.Sealing, InstrumentRank.ProvincialRegulation, Limited)]
    [TestCase(EstablishedThing.Seizure, InstrumentRank.AdministrativeRegulation, Limited)]
    [TestCase(EstablishedThing.Seizure, InstrumentRank.DepartmentRule, No)]
    [TestCase(EstablishedThing.OtherMeasure, InstrumentRank.ProvincialRegulation, No)]
    [TestCase(EstablishedThing.Freezing, InstrumentRank.AdministrativeRegulation, No)]
    [TestCase(EstablishedThing.Execution, InstrumentRank.AdministrativeRegulation, No)]
    [TestCase(EstablishedThing.Tax, InstrumentRank.AdministrativeRegulation, Limited)]
    [TestCase(EstablishedThing.EnterpriseFee, InstrumentRank.ProvincialRegulation, No)]
    [TestCase(EstablishedThing.EnterpriseFee, InstrumentRank.StateCouncilDecision, Limited)]
    [TestCase(EstablishedThing.OtherFee, InstrumentRank.ProvincialRule, Limited)]
    [TestCase(EstablishedThing.Expropriation, InstrumentRank.ProvincialRegulation, No)]
    [TestCase(EstablishedThing.Adjudication, InstrumentRank.ProvincialRegulation, Yes)]
    [TestCase(EstablishedThing.Inspection, InstrumentRank.DepartmentRule, Yes)]
    [TestCase(EstablishedThing.Confirmation, InstrumentRank.DepartmentRule, Undecided)]
    [TestCase(EstablishedThing.PublicService, InstrumentRank.Other, Yes)]
    [TestCase(EstablishedThing.Licence, InstrumentRank.Unknown, Undecided)]
    public void Ask_ThingAndRank_AnswersAsTheStatute(EstablishedThing thing, InstrumentRank rank, EstablishmentVerdict verdict) =>
        Assert.That(Matrix.Ask(thing, rank).Verdict, Is.EqualTo(verdict));

    [Test]
    public void Ask_SeveralRanks_SaysWhatHoldsForAll()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Matrix.Ask(EstablishedThing.Licence, RankSet.Of(InstrumentRank.DepartmentRule, InstrumentRank.NormativeDocument)).Verdict, Is.EqualTo(No));
            Assert.That(Matrix.Ask(EstablishedThing.Licence, RankSet.Of(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation)).Verdict, Is.EqualTo(Yes));
            Assert.That(Matrix.Ask(EstablishedThing.Licence, RankSet.Of(InstrumentRank.CityRegulation, InstrumentRank.CityRule)).Verdict, Is.EqualTo(Undecided));
            Assert.That(Matrix.Ask(EstablishedThing.Licence, RankSet.All).Verdict, Is.EqualTo(Undecided));
            Assert.That(Matrix.Ask(EstablishedThing.Licence, default(RankSet)).Verdict, Is.EqualTo(Undecided));

            var limited = Matrix.Ask(EstablishedThing.Licence, RankSet.Of(InstrumentRank.AdministrativeRegulation, InstrumentRank.ProvincialRegulation));
            Assert.That((limited.Verdict, limited.Limits), Is.EqualTo((Limited, (ValueList<string>)["XK-03", "XK-05"])));
        }
    }

    [Test]
    public void IsChecked_RowNotComparedWithAStatute_IsFalse()
    {
        Assert.That(Matrix.IsChecked(EstablishedThing.Licence), Is.True);
        Assert.That(Matrix.IsChecked(EstablishedThing.Adjudication), Is.False);
    }

    [TestCase("thing,Law,clause,mark\nLicense,yes,某法,checked\n", "row 2")]
    [TestCase("thing,Law,clause,mark\nLicence,yes,某法,checked\nLicence,yes,某法,checked\n", "row 3")]
    [TestCase("thing,Law,clause,mark\nLicence,maybe,某法,checked\n", "maybe")]
    [TestCase("thing,Law\nLicence,yes\n", "'clause'")]
    public void ReadCsv_FaultyRow_IsNamed(string csv, string named) =>
        Assert.That(() => EstablishmentMatrix.ReadCsv(new StringReader(csv)), Throws.InstanceOf<FormatException>().With.Message.Contains(named));

    [Test]
    public void ReadCsv_HostsMatrix_AnswersByIt()
    {
        var matrix = EstablishmentMatrix.ReadCsv(new StringReader("thing,Law,NormativeDocument,clause,mark\nAward,yes,JL-09,某规定,unverified\n"));

        Assert.That(matrix.Ask(EstablishedThing.Award, InstrumentRank.NormativeDocument).Limits, Is.EqualTo(new[] { "JL-09" }));
        Assert.That(matrix.Ask(EstablishedThing.Licence, InstrumentRank.Law), Is.SameAs(EstablishmentAnswer.Undecided));
    }

    [Test]
    public void Things_EveryTypeOfItem_HasALeastThing() => Assert.That(
        Enum.GetValues<ItemType>().Where(type => type != ItemType.Unspecified).Select(EstablishedThings.LeastOf), Is.All.Not.Null);

    [Test]
    public void ChineseName_EveryThing_HasItsOwn() => Assert.That(Matrix.Things.Select(thing => thing.ChineseName()), Is.Unique.And.All.Not.Empty);
}
