using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Coercion;

namespace QuanZe.Sdk.Tests.Law.Coercion;

public sealed class CoercionReadingTests
{
    [TestCase("查封、扣押违法经营的工具", "", new[] { CoercionKind.Sealing, CoercionKind.Seizure })]
    [TestCase("加收滞纳金", "", new[] { CoercionKind.Surcharge })]
    [TestCase("对逾期不缴纳罚款的加处罚款", "", new[] { CoercionKind.Surcharge })]
    [TestCase("对违法行为的行政强制", "可以依法查封场所或者扣押财物。", new[] { CoercionKind.Sealing, CoercionKind.Seizure })]
    [TestCase("对违法行为的行政强制", "可以冻结存款、汇款。", new[] { CoercionKind.Freezing })]
    [TestCase("对违法行为的行政强制", "逾期不拆除的，强制拆除，所需费用由违法者承担。", new[] { CoercionKind.OtherExecution })]
    [TestCase("对违法行为的行政强制", "可以指定有治理能力的单位代为治理，所需费用由违法者承担。", new[] { CoercionKind.SubstitutePerformance })]
    [TestCase("对可能灭失的资料予以封存", "", new[] { CoercionKind.Sealing })]
    public void Kinds_NameOrQuotation_AreRead(string name, string quotation, CoercionKind[] kinds) => Assert.That(Read(name, quotation).Kinds.Distinct(), Is.EqualTo(kinds));

    [TestCase("由行政机关申请人民法院强制执行。")]
    [TestCase("擅自转移、变卖被查封财物的，处一万元以下罚款。")]
    [TestCase("暂扣导游证三个月。")]
    [TestCase("责令限期改正。")]
    public void Kinds_NearMiss_AreNotRead(string quotation) => Assert.That(Read("对违法行为的行政强制", quotation).Kinds, Is.Empty);

    [Test]
    public void Kinds_TitleNamesMeasures_IsNotRead() =>
        Assert.That(CoercionReading.Of(Item("对违法行为的行政强制", LegalBasis.Read("《环境保护主管部门实施查封、扣押办法》第四条"))).Kinds, Is.Empty);

    [Test]
    public void IsExecution_Measures_AreNone()
    {
        Assert.That(CoercionKind.Freezing.IsExecution(), Is.False);
        Assert.That(CoercionKind.Surcharge.IsExecution());
        Assert.That(CoercionKind.SubstitutePerformance.IsGivenByCoercionLaw());
        Assert.That(CoercionKind.Auction.IsGivenByCoercionLaw(), Is.False);
    }

    [TestCase("对拒不搬迁的居民采取停止供水措施", true)]
    [TestCase("断电强制执行", true)]
    [TestCase("对擅自停止供水的处理", false)]
    public void SupplyCut_Means_IsRead(string name, bool isRead) => Assert.That(Read(name, "").SupplyCut is not null, Is.EqualTo(isRead));

    [Test]
    public void SupplyCut_ResponsibilityForbidsIt_IsNotRead()
    {
        var item = Item("强制拆除", LegalBasis.Empty) with { Responsibilities = [new(ResponsibilityKind.Direct, 1, "不得对居民生活采取停止供水、供电等方式迫使当事人履行。")] };

        Assert.That(CoercionReading.Of(item).SupplyCut, Is.Null);
    }

    private static CoercionReading Read(string name, string quotation) =>
        CoercionReading.Of(Item(name, LegalBasis.Read($"《某某管理条例》第五十条：违反本条例规定的，{quotation}")));

    private static PowerItem Item(string name, LegalBasis basis) => new() { Id = "1", Name = name, Type = ItemType.Coercion, Basis = basis };
}
