using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class CallSpecsTests
{
    private static readonly Call Stalls = new("张星镇", "占道（经营）", "集市外摆摊", "集市", CallUrgency.Urgent)
    {
        RowId = "12",
        ItemCode = "000115001000",
        Dispatch = new CallDispatch("综合行政执法局", ["市场监督管理局", "（市场监督管理局）"], new DispatchGround(DispatchGroundKind.TerritorialRow, "12", "占道经营")),
        Returns = [new CallReturn("公安局", ReturnGround.NotOurDuty, "不属本部门职责", DateTimeOffset.UnixEpoch)],
        Redone = 1,
    };

    private static readonly StoredCall Row = StoredCall.Of("c-1", Stalls, CallState.Handling, new DateOnly(2026, 3, 1));

    private static readonly StoredCall Plain = StoredCall.Of("c-2", new Call("辛庄镇", "井盖缺失", "路中", "村口"), CallState.Closed, new DateOnly(2026, 2, 1));

    [Test]
    public void Of_Call_HasWhatTheCallSaysOfItself()
    {
        Assert.That((Row.Town, Row.SearchSubject, Row.Department, Row.Returns, Row.Redone, Row.Notices), Is.EqualTo(("张星镇", "占道经营", "综合行政执法局", 1, 1, 0)));
        Assert.That(Row.Cooperating, Is.EqualTo(new[] { "市场监督管理局" }));
        Assert.That((Plain.Department, Plain.RowId, Plain.ItemCode), Is.EqualTo(("", "", "")), "not dispatched, pointing at nothing");
    }

    [Test]
    public void Specifications_OfTwoCalls_TellThemApart()
    {
        Specification<StoredCall>[] first =
        [
            CallSpecs.OfTown("张星 镇"), CallSpecs.SubjectContains("占道 经营"), CallSpecs.AtLeast(CallUrgency.Urgent), CallSpecs.InState(CallState.Handling), CallSpecs.Open(),
            CallSpecs.CalledBetween(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1)), CallSpecs.HandledBy("综合行政执法局"), CallSpecs.Involving("市场监督管理局"), CallSpecs.Involving("综合行政执法局"),
            CallSpecs.AboutRow("12"), CallSpecs.AboutItem(BaseCode.Parse("000115001000")), CallSpecs.Returned(), CallSpecs.Redone(),
        ];
        foreach (var specification in first)
        {
            Assert.That((specification.IsSatisfiedBy(Row), specification.IsSatisfiedBy(Plain)), Is.EqualTo((true, false)), specification.Name.English);
        }

        Assert.That(CallSpecs.HandledBy("市场监督管理局").IsSatisfiedBy(Row), Is.False, "it helps only");
        Assert.That(CallSpecs.Reminded().Filter([Row, Plain, Row with { Notices = 1 }]).Count(), Is.EqualTo(1));
        Assert.That(Specification.All<StoredCall>().OldestFirst().Filter([Row, Plain]), Is.EqualTo(new[] { Plain, Row }));
    }

    [Test]
    public void Open_EachState_EndsWithTheProcedure() => Assert.That(
        Enum.GetValues<CallState>().Where(state => !CallSpecs.Open().IsSatisfiedBy(Row with { State = state })), Is.EqualTo(new[] { CallState.Declined, CallState.Closed, CallState.Withdrawn }));

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var asked = CallSpecs.AtLeast(CallUrgency.Urgent) & CallSpecs.InState(CallState.Dispatched) & !CallSpecs.Reminded();

        Assert.That(asked.ToString(), Is.EqualTo("紧急程度为紧急以上 且 状态为待签收 且 非（曾被催办督办）"));
        Assert.That(asked.Describe("en"), Is.EqualTo("urgency is urgent or above and state is to be signed and not (was reminded)"));
    }
}
