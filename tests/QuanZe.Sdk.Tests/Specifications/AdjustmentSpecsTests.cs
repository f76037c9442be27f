using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class AdjustmentSpecsTests
{
    private static readonly AdjustmentRequest TakeOver = new(AdjustmentKind.TakeOver, AdjustmentTrigger.SuperiorDecision, new DateOnly(2026, 3, 1), "county", "招远市（司法局）", "上级下放", "鲁政发〔2026〕1号")
    {
        Items = [new PowerItem { Id = "X9", Name = "公证机构设立" }],
    };

    private static readonly StoredAdjustment Row = StoredAdjustment.Of("r-1", TakeOver, AdjustmentState.LegalReview);

    private static readonly StoredAdjustment Ended = StoredAdjustment.Of(
        "r-2", TakeOver with { Kind = AdjustmentKind.Cancel, Trigger = AdjustmentTrigger.LawChange, TriggeredOn = new DateOnly(2026, 2, 1), ItemIds = ["X1"], CounterpartId = "r-1", Department = "民政局", Reason = "" }, AdjustmentState.Withdrawn);

    [Test]
    public void Of_Request_HasWhatTheRequestSaysOfItself()
    {
        Assert.That((Row.RequestId, Row.ListId, Row.Department, Row.Kind, Row.IsComplete, Row.CounterpartId), Is.EqualTo(("r-1", "county", "招远市司法局", AdjustmentKind.TakeOver, true, "")));
        Assert.That(Row.ItemIds, Is.EqualTo(new[] { "X9" }));
        Assert.That(Ended.ItemIds, Is.EqualTo(new[] { "X1", "X9" }));
        Assert.That(Ended.IsComplete, Is.False);
    }

    [Test]
    public void Specifications_OfTwoRequests_TellThemApart()
    {
        Specification<StoredAdjustment>[] first =
        [
            AdjustmentSpecs.OfDepartment("招远市司法局"), AdjustmentSpecs.OfKind(AdjustmentKind.TakeOver, AdjustmentKind.Devolve), AdjustmentSpecs.TriggeredBy(AdjustmentTrigger.SuperiorDecision),
            AdjustmentSpecs.TriggeredBetween(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1)), AdjustmentSpecs.InState(AdjustmentState.LegalReview), AdjustmentSpecs.Open(), AdjustmentSpecs.WithoutCounterpart(),
            !AdjustmentSpecs.Incomplete(), !AdjustmentSpecs.Touching("X1"),
        ];
        foreach (var specification in first)
        {
            Assert.That((specification.IsSatisfiedBy(Row), specification.IsSatisfiedBy(Ended)), Is.EqualTo((true, false)), specification.Name.English);
        }

        Assert.That(AdjustmentSpecs.InList("county").OldestFirst().Filter([Row, Ended]), Is.EqualTo(new[] { Ended, Row }));
    }

    [Test]
    public void Open_EachState_EndsWithTheProcedure() => Assert.That(
        Enum.GetValues<AdjustmentState>().Where(state => !AdjustmentSpecs.Open().IsSatisfiedBy(Row with { State = state })), Is.EqualTo(new[] { AdjustmentState.Published, AdjustmentState.Rejected, AdjustmentState.Withdrawn }));

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var asked = AdjustmentSpecs.OfKind(AdjustmentKind.TakeOver) & AdjustmentSpecs.InState(AdjustmentState.Draft) & AdjustmentSpecs.TriggeredBy(AdjustmentTrigger.LawChange);

        Assert.That(asked.ToString(), Is.EqualTo("调整类别为承接 且 状态为草拟 且 调整情形为法律法规规章立改废释"));
        Assert.That(asked.Describe("en"), Is.EqualTo("kind is take over and state is draft and triggered by a change of law"));
    }
}
