using CsCheck;
using QuanZe.Sdk.Assessment;

namespace QuanZe.Sdk.Tests.Assessment;

public sealed class FormulaTests
{
    [TestCase("1 + 2 * 3", 7)]
    [TestCase("(1 + 2) * 3", 9)]
    [TestCase("8 / 4 / 2", 1)]
    [TestCase("10 - 2 - 3", 5)]
    [TestCase("min(a.b, 4) + max(1, 0.5)", 4)]
    [TestCase("1 - a.b / 12", 0.75)]
    public void Evaluate_Formula_GivesTheNumber(string text, double expected) => Assert.That(Formula.Parse(text).Evaluate(name => name == "a.b" ? 3 : null), Is.EqualTo(expected));

    [TestCase("a / b")]
    [TestCase("a + missing")]
    public void Evaluate_NothingToDivideByOrMissing_HasNoResult(string text) => Assert.That(Formula.Parse(text).Evaluate(name => name is "a" ? 1 : name is "b" ? 0 : null), Is.Null);

    [TestCase("", "a number, a name or a bracket at character 1")]
    [TestCase("1 +", "a number, a name or a bracket at character 4")]
    [TestCase("(1", "')' at character 3")]
    [TestCase("1 2", "the end at character 3")]
    [TestCase("min(1)", "',' at character 6")]
    [TestCase("1.2.3", "a number at character 6")]
    public void Parse_Faulty_SaysWhatAndWhere(string text, string expected) => Assert.That(() => Formula.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains(expected));

    [Test]
    public void Parse_AnySumOfProducts_IsComputedAsArithmeticDoes() => Gen.Int[1, 99].Array[2, 6].Array[1, 5].Sample(sum =>
    {
        var text = string.Join(" + ", sum.Select(product => string.Join(" * ", product)));

        Assert.That(Formula.Parse(text).Evaluate(_ => null), Is.EqualTo(sum.Sum(product => product.Aggregate(1.0, (so, factor) => so * factor))).Within(1e-6).Percent);
    });
}
