using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class WeakDutyLinkTests : RuleFixture<WeakDutyLink>
{
    [Test]
    public void Judge_NearestDutyIsWeak_AsksAndSaysByWhichWords()
    {
        var finding = Judge(Mandates.Reading(Mandates.Item("对老旧小区的指导", "指导物业服务和老旧小区改造"))).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.WeakDutyLink, Severity.Info)));
        Assert.That(finding.Message(), Does.StartWith("「对老旧小区的指导」最接近的职责是").And.Contain("共同用语和相似度：物业服务（0."));
    }

    [TestCase("商品房预售许可", null)]
    [TestCase("林木采伐许可证核发", null)]
    [TestCase("某事项", "负责物业服务活动监督管理")]
    public void Judge_StrongOrNone_FindsNothing(string name, string? duties) => Assert.That(Judge(Mandates.Reading(Mandates.Item(name, duties))), Is.Empty);
}
