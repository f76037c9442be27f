using QuanZe.Sdk;

namespace QuanZe.Sdk.Tests;

public sealed class ValueListTests
{
    [Test]
    public void Equals_SameElementsInOrder_IsTrue()
    {
        ValueList<string> left = ["许可", "处罚"];
        ValueList<string> right = ["许可", "处罚"];

        Assert.That(left, Is.EqualTo(right));
        Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    }

    [Test]
    public void Equals_OtherOrder_IsFalse()
    {
        ValueList<string> left = ["许可", "处罚"];
        ValueList<string> right = ["处罚", "许可"];

        Assert.That(left.Equals(right), Is.False);
    }
}
