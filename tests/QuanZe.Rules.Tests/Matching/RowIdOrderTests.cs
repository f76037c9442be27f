using CsCheck;
using QuanZe.Rules.Matching;

namespace QuanZe.Rules.Tests.Matching;

public sealed class RowIdOrderTests
{
    [Test]
    public void Compare_NumbersInside_CountByTheirValue() =>
        Assert.That(new[] { "b#10", "b#9", "a#100", "b#9#2", "b", "b#010" }.Order(RowIdOrder.Instance), Is.EqualTo(new[] { "a#100", "b", "b#9", "b#9#2", "b#010", "b#10" }));

    [Test]
    public void Compare_AnyIds_IsATotalOrder()
    {
        var id = Gen.OneOf("a", "b", "#", "1", "0", "9", "10", "县").Array[0, 5].Select(parts => string.Concat(parts));
        Gen.Select(id, id, id).Sample(
            (a, b, c) =>
            {
                int Order(string x, string y) => Math.Sign(RowIdOrder.Instance.Compare(x, y));
                Assert.That(Order(a, b), Is.EqualTo(-Order(b, a)));
                Assert.That(Order(a, b) == 0, Is.EqualTo(a == b));
                Assert.That(Order(a, b) > 0 || Order(b, c) > 0 || Order(a, c) <= 0, Is.True, $"{a} {b} {c}");
            },
            seed: "0N0XIzNsQ0O2",
            iter: 2000);
    }
}
