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
