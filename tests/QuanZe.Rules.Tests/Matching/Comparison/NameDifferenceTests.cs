using CsCheck;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Tests.Matching.Comparison;

public sealed class NameDifferenceTests
{
    [TestCase("烟草经营许可证新办", "烟草经营许可证变更", "新办→变更")]
    [TestCase("对单位擅自采砂的处罚", "对单位和个人擅自采砂的处罚", "→和个人")]
    [TestCase("娱乐场所设立审批", "娱乐场所设立审批", "")]
    public void Between_TwoNames_NamesTheSegments(string left, string right, string segments)
    {
        var difference = NameDifference.Between(left, right);

        Assert.That(string.Join(' ', difference.Segments.Select(segment => $"{difference.Removed(segment)}→{difference.Added(segment)}")), Is.EqualTo(segments));
    }

    [TestCase("合伙企业设立登记", "外商投资合伙企业设立登记", true)]
    [TestCase("外商投资合伙企业设立登记", "合伙企业设立登记", true)]
    [TestCase("合伙企业设立登记", "合伙企业境内设立登记", false)]
    [TestCase("合伙企业设立登记", "独资企业设立登记", false)]
    [TestCase("合伙企业设立登记", "合伙企业设立登记", false)]
    public void IsNarrower_WordsBeforeTheWholeOfTheOther_IsTrue(string left, string right, bool isNarrower) => Assert.That(NameDifference.Between(left, right).IsNarrower, Is.EqualTo(isNarrower));

    [TestCase("补领结婚证", "补领结婚证预约", "预约")]
    [TestCase("居住证办理进度查询", "居住证办理", "进度查询")]
    [TestCase("补领结婚证", "补发结婚证预约", "")]
    [TestCase("补领结婚证", "补领结婚证", "")]
    public void Extension_WordsBehindTheWholeOfTheOther_AreThese(string left, string right, string extension) =>
        Assert.That(NameDifference.Between(left, right).Extension.ToString(), Is.EqualTo(extension));

    [Test]
    public void Between_AnyTwoNames_WhatIsLeftAgreesAndNoSegmentIsEmpty()
    {
        var names = Gen.OneOf("许可", "审批", "变更", "对", "的", "娱乐场所", "证").Array[1, 8].Select(parts => string.Concat(parts));
        Gen.Select(names, names).Sample(
            (left, right) =>
            {
                var difference = NameDifference.Between(left, right);
                var (restLeft, restRight) = (left, right);
                foreach (var segment in difference.Segments.Reverse())
                {
                    Assert.That(segment.LeftLength + segment.RightLength, Is.Positive);
                    restLeft = restLeft.Remove(segment.LeftStart, segment.LeftLength);
                    restRight = restRight.Remove(segment.RightStart, segment.RightLength);
                }

                Assert.That(restLeft, Is.EqualTo(restRight));
            },
            iter: 2000);
    }
}
