using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class CaseSpecsTests
{
    private static readonly ServiceCase Water = new("w1", "取水许可", "招远市水利局", "申请人1", CaseChannel.Online)
    {
        IsByAgent = true,
        IsByCourier = true,
        IsAcceptedBySilence = true,
        AcceptedOn = new(2026, 3, 2),
        Decision = new(true, "准予", new(2026, 3, 20), new(2026, 4, 20), new(2026, 3, 16), 14),
        Rating = new(2, "慢"),
    };

    private static readonly StoredCase Row = StoredCase.Of("件1", Water, CaseState.Decided, new(2026, 4, 3));
    private static readonly StoredCase Plain = StoredCase.Of("件2", new ServiceCase("f1", "采伐许可", "招远市林业局", "申请人2", CaseChannel.Window), CaseState.Draft, null);

    [Test]
    public void Of_Case_HoldsNothingOfTheApplicant() =>
        Assert.That(typeof(StoredCase).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string?)property.GetValue(Row)), Has.None.Contains("申请人"));

    [Test]
    public void Specifications_OfTwoCases_TellThemApart()
    {
        Specification<StoredCase>[] first =
        [
            CaseSpecs.OfDepartment("招远市 水利局"), CaseSpecs.OfItem("w1"), CaseSpecs.InState(CaseState.Decided, CaseState.Delivered), CaseSpecs.Through(CaseChannel.Online), CaseSpecs.ByAgent(), CaseSpecs.ByCourier(), CaseSpecs.BySilence(),
            CaseSpecs.DueBy(new(2026, 4, 3)), CaseSpecs.DecidedBetween(new(2026, 3, 20), new(2026, 3, 20)), CaseSpecs.Late(), CaseSpecs.RatedBelow(3),
        ];
        foreach (var specification in first)
        {
            var compiled = specification.Criteria.Compile();
            Assert.That((specification.IsSatisfiedBy(Row), specification.IsSatisfiedBy(Plain), compiled(Row), compiled(Plain)), Is.EqualTo((true, false, true, false)), specification.Name.English);
        }

        Assert.That(CaseSpecs.DueBy(new(2026, 4, 2)).IsSatisfiedBy(Row), Is.False, "due a day later");
        Assert.That(Specification.All<StoredCase>().DueFirst().Filter([Plain, Row]), Is.EqualTo(new[] { Row, Plain }), "no limit stands last");
    }

    [Test]
    public void Open_EachState_IsWhatTheStatisticsCallOpen() => Assert.That(
        Enum.GetValues<CaseState>().Where(state => CaseSpecs.Open().IsSatisfiedBy(Row with { State = state })),
        Is.EqualTo(new[] { CaseState.Submitted, CaseState.SentBack, CaseState.Received, CaseState.Correcting, CaseState.Examining, CaseState.Suspended, CaseState.Deciding }));

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var asked = CaseSpecs.InState(CaseState.Examining) & CaseSpecs.DueBy(new(2026, 3, 9)) & !CaseSpecs.ByAgent();

        Assert.That(asked.ToString(), Is.EqualTo("状态为已受理审核中 且 本环节于2026-03-09前到期 且 非（代办）"));
        Assert.That(asked.Describe("en"), Is.EqualTo("state is accepted, examined and step due by 2026-03-09 and not (by agent)"));
    }
}
