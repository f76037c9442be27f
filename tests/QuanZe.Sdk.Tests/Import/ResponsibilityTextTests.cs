using CsCheck;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class ResponsibilityTextTests
{
    private static string[] Read(string text) => [.. ResponsibilityText.Read(text).Select(point => $"{(int)point.Kind}:{point.Number}:{point.Text}")];

    [Test]
    public void Read_NumbersRunOnAcrossTheLabel_FindsThePointsOfBothKinds() =>
        Assert.That(Read("直接实施责任：\n1.受理。\n2.审查。\n指导监督责任：\n3.检查。\n4.培训。"), Is.EqualTo(["1:1:受理。", "1:2:审查。", "2:3:检查。", "2:4:培训。"]));

    [Test]
    public void Read_NumbersBeginAfresh_FindsThemToo()
    {
        Assert.That(Read("直接实施责任：1.受理。2.审查。指导监督责任：1.检查。"), Is.EqualTo(["1:1:受理。", "1:2:审查。", "2:1:检查。"]));
        Assert.That(Jumps("直接实施责任：1.受理。2.审查。指导监督责任：1.检查。"), Is.False);
    }

    [TestCase("直接实施责\n任：1.受理。")]
    [TestCase("【直接实施责任】：1.受理。")]
    [TestCase("一、直接实施责任：\n1.受理。")]
    [TestCase("直接接实施责任：\n1.受理。")]
    [TestCase("1.直接实施责任：\n1.受理。")]
    public void Read_LabelBrokenOrMistyped_IsStillALabel(string text) =>
        Assert.That(ResponsibilityText.Read(text)[^1], Is.EqualTo(new Responsibility(ResponsibilityKind.Direct, 1, "受理。")));

    [Test]
    public void Read_OtherHeadings_AreNoLabels() =>
        Assert.That(Read("1.受理责任：公示材料。\n2.监督检查责任：定期检查。"), Is.EqualTo(["0:1:受理责任：公示材料。", "0:2:监督检查责任：定期检查。"]));

    [Test]
    public void Read_NumbersInsideASentence_AreText() =>
        Assert.That(Read("1.依照第2、3条和2.5万元以下的规定处理，2019年起执行。2.公开。"), Is.EqualTo(["0:1:依照第2、3条和2.5万元以下的规定处理，2019年起执行。", "0:2:公开。"]));

    [Test]
    public void Read_NumberSkippedAtALineStart_IsAPointAndToldAsAJump()
    {
        Assert.That(Read("1.受理。\n3.公开。"), Is.EqualTo(["0:1:受理。", "0:3:公开。"]));
        Assert.That(Jumps("1.受理。\n3.公开。"), Is.True);
    }

    [Test]
    public void Read_NumberSkippedInsideALine_IsText() => Assert.That(Read("1.受理。3.公开。"), Is.EqualTo(["0:1:受理。3.公开。"]));

    [Test]
    public void Read_NoNumber_IsOnePoint() => Assert.That(Read("指导监督责任：负责监督。"), Is.EqualTo(["2:0:负责监督。"]));

    [TestCase("（一）受理。\n（二）公开。")]
    [TestCase("一、受理。\n二、公开。")]
    [TestCase("(1)受理。(2)公开。")]
    [TestCase("１．受理。\n２．公开。")]
    public void Read_OtherStylesOfNumbers_AreKnown(string text) => Assert.That(Read(text), Is.EqualTo(["0:1:受理。", "0:2:公开。"]));

    [Test]
    public void Read_SubPointsInAnotherStyle_StayInTheirPoint() => Assert.That(Read("1.受理：（1）公示；（2）登记。\n2.公开。"), Has.Length.EqualTo(2));

    [TestCase(null)]
    [TestCase(" \n")]
    [TestCase("无")]
    public void Read_NothingStated_GivesNoPoints(string? text) => Assert.That(ResponsibilityText.Read(text), Is.Empty);

    [Test]
    public void Read_AnyPoints_RoundTrip() =>
        OneOf("受理申请。", "审查材料；", "依法检查", "公开结果。").Array[1, 30].Sample(
            texts =>
            {
                var cell = "直接实施责任：" + string.Concat(texts.Select((text, i) => $"\n{i + 1}.{text}"));

                Assert.That(ResponsibilityText.Read(cell).ToArray(), Is.EqualTo(texts.Select((text, i) => new Responsibility(ResponsibilityKind.Direct, i + 1, text)).ToArray()));
            },
            iter: 300,
            threads: 1);

    [Test]
    public void Read_AnyText_KeepsEveryVisibleCharacterButNumbersAndLabels() =>
        OneOf("1.", "2、", "直接实施责任：", "指导监督责任：", "受理", "\n", "。", "（一）", " ", "3").Array[0, 20].Sample(
            parts =>
            {
                var points = ResponsibilityText.Read(string.Concat(parts));

                Assert.That(string.Concat(points.Select(point => point.Text)).Count(c => c == '受'), Is.EqualTo(parts.Count(part => part == "受理")));
            },
            iter: 2000,
            threads: 1);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static bool Jumps(string text)
    {
        ResponsibilityText.Read(text, ResponsibilityKind.Unspecified, out var jumped);
        return jumped;
    }
}
