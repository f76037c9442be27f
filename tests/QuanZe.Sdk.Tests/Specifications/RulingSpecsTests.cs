using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class RulingSpecsTests
{
    private static readonly DutyDivision Division = new("招远市卫生健康局", "负责监测。", [new("招远市水利局", "配合。")], "某办法");

    private static readonly StoredDispute Row = StoredDispute.Of(
        "争1",
        new Dispute("农村水厂（水质）监管", "招远市水利局", [new("招远市水利局", "", ""), new("招远市卫生健康局", "", "")])
        {
            ItemCodes = ["000115001000"],
            CallIds = ["呼1"],
            Ruling = new Ruling("招编裁〔2026〕3号", "县委编委", DateTimeOffset.UnixEpoch, Division, RulingOrigin.Decision),
        },
        DisputeState.InForce,
        new(2026, 3, 2));

    private static readonly StoredDispute Plain = StoredDispute.Of("争2", new Dispute("成品油监管", "招远市商务局", [new("招远市商务局", "", ""), new("招远市市场监督管理局", "", "")]), DisputeState.Negotiating, new(2026, 2, 1));

    [Test]
    public void Specifications_OfTwoDisputes_TellThemApart()
    {
        Specification<StoredDispute>[] first =
        [
            RulingSpecs.Between("招远市 水利局"), RulingSpecs.LedBy("招远市卫生健康局"), RulingSpecs.MatterContains("水厂水质"), RulingSpecs.InState(DisputeState.InForce), RulingSpecs.InForce(), RulingSpecs.AboutItem(BaseCode.Parse("000115001000")),
            RulingSpecs.Numbered("招编裁〔2026〕3号"), RulingSpecs.NotFollowedUp(), RulingSpecs.FromCalls(), !RulingSpecs.Open(),
        ];
        foreach (var specification in first)
        {
            var compiled = specification.Criteria.Compile();
            Assert.That((specification.IsSatisfiedBy(Row), specification.IsSatisfiedBy(Plain), compiled(Row), compiled(Plain)), Is.EqualTo((true, false, true, false)), specification.Name.English);
        }

        Assert.That(RulingSpecs.NotFollowedUp().IsSatisfiedBy(Row with { FollowUps = 1 }), Is.False);
        Assert.That(RulingSpecs.LedBy("招远市水利局").IsSatisfiedBy(Row), Is.False, "it cooperates only");
        Assert.That(Specification.All<StoredDispute>().OldestFirst().Filter([Row, Plain]), Is.EqualTo(new[] { Plain, Row }));
    }

    [Test]
    public void Open_EachState_IsNeitherRuledOnNorWithdrawn() => Assert.That(
        Enum.GetValues<DisputeState>().Where(state => !RulingSpecs.Open().IsSatisfiedBy(Row with { State = state })), Is.EqualTo(new[] { DisputeState.InForce, DisputeState.Superseded, DisputeState.Withdrawn }));

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var asked = RulingSpecs.InForce() & RulingSpecs.LedBy("水利局") & !RulingSpecs.FromCalls();

        Assert.That(asked.ToString(), Is.EqualTo("状态为裁定有效 且 由“水利局”牵头 且 非（由呼叫提起）"));
        Assert.That(asked.Describe("en"), Is.EqualTo("state is in force and led by '水利局' and not (from calls)"));
    }
}
