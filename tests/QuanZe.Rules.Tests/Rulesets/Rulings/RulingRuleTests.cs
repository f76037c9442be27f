using QuanZe.Rules.Rulesets.Rulings;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Rulings;
using static QuanZe.Rules.Tests.Rulesets.LifeSample;

namespace QuanZe.Rules.Tests.Rulesets.Rulings;

public sealed class DisputeOverdueTests : RuleFixture<DisputeOverdue>
{
    [Test]
    public void Judge_NegotiatedTooLong_IsFound() => Assert.That(Judge(Negotiating(new(2026, 3, 31))).Single().Message(), Is.EqualTo("争议「农村水厂水质监管」协商中应于2026-03-30前完成，至2026-03-31尚未完成。"));

    [Test]
    public void Judge_LastDayOrFollowedUp_FindsNothing()
    {
        Assert.That(Judge(Negotiating(new(2026, 3, 30))), Is.Empty);
        Assert.That(Judge(Dispute(new(2026, 12, 1), more: (new RecordFollowUp("调1"), "编"))), Is.Empty);
    }
}

public sealed class RulingsContradictTests : RuleFixture<RulingsContradict>
{
    [Test]
    public void Judge_TwoLeadsForOneMatter_IsFoundOnce() =>
        Assert.That(Judge(Dispute(Today), Dispute(Today, "争2", "招远市水利局")).Single().Message(), Is.EqualTo("「农村水厂水质监管」有两件有效裁定：招编裁〔2026〕争1号由招远市卫生健康局牵头；招编裁〔2026〕争2号由招远市水利局牵头。"));

    [Test]
    public void Judge_SameLeadOrSuperseded_FindsNothing()
    {
        Assert.That(Judge(Dispute(Today), Dispute(Today, "争2")), Is.Empty);
        Assert.That(Judge(Dispute(Today, more: (new SupersedeRuling("争2号"), "编")), Dispute(Today, "争2", "招远市水利局")), Is.Empty);
    }
}

public sealed class RulingNotCarriedOutTests : RuleFixture<RulingNotCarriedOut>
{
    private static readonly PowerItem OfWater = Sample.CountyLicence with { Body = new() { Name = "招远市水利局" } };

    [Test]
    public void Judge_OtherPartyStillHoldsTheItem_IsFound() =>
        Assert.That(Judge(Dispute(Today), Sample.Below(OfWater)).Single().Message(), Is.EqualTo("招编裁〔2026〕争1号裁定「建筑工程施工许可证核发」由招远市卫生健康局牵头，招远市水利局的清单仍列有该事项。"));

    [Test]
    public void Judge_LeadOrThirdOrOtherItemOrNoRuling_FindsNothing()
    {
        Assert.That(Judge(Dispute(Today), Sample.Below(OfWater with { Body = new() { Name = "招远市卫生健康局" } })), Is.Empty);
        Assert.That(Judge(Dispute(Today), Sample.Below(Sample.CountyLicence)), Is.Empty, "no party");
        Assert.That(Judge(Dispute(Today), Sample.Below(OfWater with { Code = ItemCode.Read("370117013001") })), Is.Empty);
        Assert.That(Judge(Dispute(Today), Sample.Below(OfWater with { Status = ItemStatus.Cancelled })), Is.Empty);
        Assert.That(Judge(Negotiating(Today), Sample.Below(OfWater)), Is.Empty);
    }
}

public sealed class RulingNotFollowedUpTests : RuleFixture<RulingNotFollowedUp>
{
    [Test]
    public void Judge_ItemsAndNoRequest_IsFound() => Assert.That(Judge(Dispute(Today)).Single().Message(), Is.EqualTo("招编裁〔2026〕争1号「农村水厂水质监管」涉及权责事项370117013000，尚未登记后续调整申请。"));

    [Test]
    public void Judge_RequestRecordedOrNoRuling_FindsNothing() => Assert.That(Judge(Dispute(Today, more: (new RecordFollowUp("调1"), "编")), Negotiating(Today)), Is.Empty);
}
