using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Tests.Matching.Canonical;

public sealed class SlotsTests
{
    [TestCase("烟草经营许可证新办", "烟草经营许可证变更", "新办", "变更")]
    [TestCase("对种子生产经营者未建立档案的处罚", "对种子经营经营者未建立档案的处罚", "生产", "经营", Description = "one word in the place of the other, though both names have the second")]
    [TestCase("对组织和个人采砂的处罚", "对组织和单位采砂的处罚", "个人", "单位")]
    public void Conflict_OneWordForAnother_NamesBoth(string left, string right, string one, string other) =>
        Assert.That(Slots.Conflict(NameDifference.Between(left, right)), Is.EqualTo((one, other)));

    [TestCase("对单位采砂的处罚", "对单位和个人采砂的处罚")]
    [TestCase("娱乐场所设立审批", "娱乐场所设立许可")]
    public void Conflict_AllWordsOfOneInTheOther_IsNone(string left, string right) => Assert.That(Slots.Conflict(NameDifference.Between(left, right)), Is.Null);

    [TestCase("核发", true)]
    [TestCase("审批手续", true)]
    [TestCase("查询", false)]
    [TestCase("核发进度查询", false)]
    public void IsNeutralEnding_AddedWords_AreTheActOrAboutIt(string added, bool isNeutral) => Assert.That(Slots.IsNeutralEnding(added), Is.EqualTo(isNeutral));
}
