using System.Text;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Tests.Text;

public sealed class WidthFoldingTests
{
    // Folded on purpose although Unicode has no compatibility form for them, or another one.
    private const string OwnDecisions = "\t\r\v\f\u0085\u1680\u2028\u2029･⻅⻉⻋⻓⻔⻙⻚⻛⻜⻢⻥⻦⻨⻩⻬⻮⻰❶❷❸❹❺❻❼❽❾❿";

    [Test]
    public void Fold_EveryCharacter_AgreesWithUnicodeOrIsADecisionOfOurs()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            var folded = WidthFolding.Expansion(character) ?? WidthFolding.Fold(character).ToString();
            if (char.IsSurrogate(character) || folded == character.ToString() || WidthFolding.IsInvisible(character) || OwnDecisions.Contains(character, StringComparison.Ordinal))
            {
                continue;
            }

            var unicode = character.ToString().Normalize(NormalizationForm.FormKC);
            Assert.That(folded, Is.EqualTo(unicode), $"U+{code:X4}");
        }
    }

    [Test]
    public void Fold_EveryFullWidthAscii_GivesAscii()
    {
        for (var ascii = '!'; ascii <= '~'; ascii++)
        {
            Assert.That(WidthFolding.Fold((char)(ascii + 0xfee0)), Is.EqualTo(ascii));
            Assert.That(WidthFolding.Fold(ascii), Is.EqualTo(ascii));
        }

        Assert.That(WidthFolding.Fold('\uff00'), Is.EqualTo('\uff00'));
        Assert.That(WidthFolding.Fold('\uff5f'), Is.EqualTo('\uff5f'));
    }

    [TestCase("等８市", "等8市")]
    [TestCase("Ⅱ类射线装置", "II类射线装置")]
    [TestCase("Ⅰ、Ⅻ、ⅰ、ⅻ", "I、XII、i、xii")]
    [TestCase("①对②③", "1对23")]
    [TestCase("⑳⓪❶❿㉑㉟", "200110" + "2135")]
    [TestCase("⑴⒇⒈⒛", "(1)(20)1.20.")]
    [TestCase("㈠㈩㊀㊉", "(一)(十)一十")]
    [TestCase("甲　乙\u00a0丙\t丁", "甲 乙 丙 丁")]
    [TestCase("甲\r\n乙\u2028丙", "甲\n\n乙\n丙")]
    [TestCase("甲\u200b乙\ufeff丙\u00ad丁\u0001", "甲乙丙丁")]
    [TestCase("1000㎡、5㎥、2㎢、3㎜、4㎝、6㎞、7㎎、8㎏、9㏄、10℃", "1000m2、5m3、2km2、3mm、4cm、6km、7mg、8kg、9cc、10°C")]
    [TestCase("m²和m³", "m2和m3")]
    [TestCase("⼈⼒资源", "人力资源")]
    [TestCase("⻅⻓⻰⺟⻳", "见长龙母龟")]
    [TestCase("…", "...")]
    [TestCase("（甲）〔乙〕【丙】［丁］", "(甲)〔乙〕【丙】[丁]")]
    [TestCase("｢甲､乙｡｣･￥", "「甲、乙。」·¥")]
    public void Fold_Text_FoldsEachClass(string text, string expected) => Assert.That(WidthFolding.Fold(text), Is.EqualTo(expected));

    [Test]
    public void Fold_NothingToFold_GivesTheSameInstance()
    {
        const string Name = "对拒绝配合统计调查的处罚";

        Assert.That(WidthFolding.Fold(Name), Is.SameAs(Name));
        Assert.That(WidthFolding.Fold(""), Is.Empty);
    }

    [Test]
    public void Fold_NullText_Throws() => Assert.That(() => WidthFolding.Fold(null!), Throws.ArgumentNullException);

    [Test]
    public void Fold_Twice_ChangesNothingMore()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var once = WidthFolding.Fold(((char)code).ToString());
            Assert.That(WidthFolding.Fold(once), Is.EqualTo(once), $"U+{code:X4}");
        }
    }

    [TestCase('\u200a', false)]
    [TestCase('\u200b', true)]
    [TestCase('\u200f', true)]
    [TestCase('\u2010', false)]
    [TestCase('\u2029', false)]
    [TestCase('\u202a', true)]
    [TestCase('\u202e', true)]
    [TestCase('\u202f', false)]
    [TestCase('\u205f', false)]
    [TestCase('\u2060', true)]
    [TestCase('\u2064', true)]
    [TestCase('\u2065', false)]
    [TestCase('\u2066', true)]
    [TestCase('\u2069', true)]
    [TestCase('\u206a', false)]
    [TestCase('\ufeff', true)]
    [TestCase('\u00ad', true)]
    [TestCase('\u007f', true)]
    [TestCase('\u001f', true)]
    [TestCase('\0', true)]
    [TestCase(' ', false)]
    [TestCase('\n', false)]
    [TestCase('\t', false)]
    [TestCase('\v', false)]
    [TestCase('\f', false)]
    [TestCase('\r', false)]
    [TestCase('中', false)]
    public void IsInvisible_Character_IsDecidedByItsRange(char character, bool expected) =>
        Assert.That(WidthFolding.IsInvisible(character), Is.EqualTo(expected));
}
