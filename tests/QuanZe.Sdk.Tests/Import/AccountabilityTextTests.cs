using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class AccountabilityTextTests
{
    [Test]
    public void Circumstances_LeadSentence_IsNone() =>
        Assert.That(AccountabilityText.Circumstances("有下列情形的，应承担责任：\n1.违法许可的；\n2.索贿受贿的。"), Is.EqualTo(["违法许可的；", "索贿受贿的。"]));

    [Test]
    public void Circumstances_NumberStandsTwice_GivesBoth() =>
        Assert.That(AccountabilityText.Circumstances("1.甲；\n2.乙；\n2.丙。"), Is.EqualTo(["甲；", "乙；", "丙。"]));

    [Test]
    public void Circumstances_NoNumbers_GivesTheWholeTextAsOne() => Assert.That(AccountabilityText.Circumstances(" 违法许可的。\n"), Is.EqualTo(["违法许可的。"]));

    [Test]
    public void Circumstances_Blank_GivesNone() => Assert.That(AccountabilityText.Circumstances("  "), Is.Empty);
}
