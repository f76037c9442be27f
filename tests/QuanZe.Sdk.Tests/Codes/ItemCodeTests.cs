using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class ItemCodeTests
{
    [TestCase(null)]
    [TestCase("")]
    [TestCase("  \n")]
    [TestCase("/")]
    [TestCase("／")]
    [TestCase("-")]
    [TestCase("——")]
    [TestCase("无")]
    [TestCase("暂无")]
    [TestCase("null")]
    [TestCase("NULL")]
    [TestCase("n/a")]
    public void Read_CellWithoutCode_IsMissing(string? text)
    {
        var code = ItemCode.Read(text);

        Assert.That(code, Is.SameAs(ItemCode.Missing));
        Assert.That(code.IsMissing, Is.True);
        Assert.That(code.BaseKey, Is.Null);
        Assert.That(code.Text, Is.Empty);
        Assert.That(code.Reading.Diagnosis, Is.EqualTo(CodeDiagnosis.Missing));
    }

    [TestCase("650116013001", "650116013001")]
    [TestCase("44010200300Y", "44010200300Y")]
    [TestCase("11650000010183859F2650116013001", "650116013001")]
    [TestCase("114403006939513773344201505200802", "442015052008")]
    [TestCase(" 11650000010183859f2650116013001 ", "650116013001")]
    [TestCase("650200207CF51200", "207CF51200")]
    [TestCase("3700000217001", "0217001")]
    [TestCase("511A0100100000", "511A0100100000")]
    [TestCase("XK0010100Y", "XK0010100Y")]
    public void Read_Code_CutsOutTheKeyAcrossLevels(string text, string key)
    {
        var code = ItemCode.Read(text);

        Assert.That(code.IsMissing, Is.False);
        Assert.That(code.BaseKey, Is.EqualTo(key));
        Assert.That(code.Text, Is.EqualTo(text.Trim()));
        Assert.That(code.ToString(), Is.EqualTo(text.Trim()));
        Assert.That(code.Reading.BaseKey, Is.EqualTo(key));
    }

    [Test]
    public void Read_UnreadableText_IsKeptWithoutAKey()
    {
        var code = ItemCode.Read("粤许可第3号");

        Assert.That(code.Text, Is.EqualTo("粤许可第3号"));
        Assert.That(code.IsMissing, Is.False);
        Assert.That(code.BaseKey, Is.Null);
        Assert.That(code.Reading.Kind, Is.EqualTo(CodeKind.None));
    }

    [Test]
    public void Read_DeclaredScheme_ReadsOnlyThat()
    {
        Assert.That(ItemCode.Read("650200207CF51200", CodeSchemes.Xinjiang).BaseKey, Is.EqualTo("207CF51200"));
        Assert.That(ItemCode.Read("650200207CF51200", CodeSchemes.National).BaseKey, Is.Null);
        Assert.That(() => ItemCode.Read("1", null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Equals_SameTextAndScheme_IsTrue()
    {
        Assert.That(ItemCode.Read("650116013001"), Is.EqualTo(ItemCode.Read(" 650116013001")));
        Assert.That(ItemCode.Read("650116013001").GetHashCode(), Is.EqualTo(ItemCode.Read(" 650116013001").GetHashCode()));
        Assert.That(ItemCode.Read("650116013001"), Is.Not.EqualTo(ItemCode.Read("650116013002")));
        Assert.That(ItemCode.Read("650116013001"), Is.Not.EqualTo(ItemCode.Read("650116013001", CodeSchemes.National)));
        Assert.That(ItemCode.Read("650116013001").Equals(null), Is.False);
    }
}
