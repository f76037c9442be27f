using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class BaseCodeTests
{
    internal static readonly Gen<string> Valid =
        from origin in Gen.Int[0, 4].Select(index => new[] { "00", "37", "44", "21", "65" }[index])
        from digits in Gen.Char["0123456789"].Array[7]
        from sub in Gen.Int[-1, 999]
        select origin + new string(digits) + (sub < 0 ? "00Y" : $"{sub:000}");

    [TestCase("370117013001", "37", "01", "17", "013", "001")]
    [TestCase("000131035000", "00", "01", "31", "035", "000")]
    [TestCase("210223060000", "21", "02", "23", "060", "000")]
    [TestCase("44010200300Y", "44", "01", "02", "003", "00Y")]
    [TestCase("442199806003", "44", "21", "99", "806", "003")]
    public void Parse_VerifiedCode_IsCutIntoSegments(string text, string origin, string type, string department, string main, string sub)
    {
        var code = BaseCode.Parse(text);

        Assert.That((code.Origin, code.TypeCode, code.DepartmentCode, code.MainItem, code.SubItem), Is.EqualTo((origin, type, department, main, sub)));
        Assert.That(code.ToString(), Is.EqualTo(text));
        Assert.That(code.FamilyKey, Is.EqualTo(text[..9]));
    }

    [TestCase("440102003000", true, false, false, "440102003000")]
    [TestCase("44010200300Y", false, true, false, "44010200300Y")]
    [TestCase("440102003001", false, false, true, "44010200300Y")]
    [TestCase("440102003999", false, false, true, "44010200300Y")]
    public void Main_ByTheSubItem(string text, bool undivided, bool head, bool sub, string main)
    {
        var code = BaseCode.Parse(text);

        Assert.That((code.IsUndivided, code.IsFamilyHead, code.IsSubItem), Is.EqualTo((undivided, head, sub)));
        Assert.That(code.Main.ToString(), Is.EqualTo(main));
    }

    [TestCase("44010200300Y", "440102003001", true)]
    [TestCase("44010200300Y", "440102004001", false)]
    [TestCase("44010200300Y", "44010200300Y", false)]
    [TestCase("44010200300Y", "440102003000", false)]
    [TestCase("440102003000", "440102003001", false)]
    [TestCase("440102003001", "440102003001", false)]
    [TestCase("442111178000", "442111178001", false, Description = "the anomaly of the Guangdong file: a parent that ends in 000")]
    public void IsMainOf_HeadAndSubItem_IsTrue(string main, string sub, bool expected) =>
        Assert.That(BaseCode.Parse(main).IsMainOf(BaseCode.Parse(sub)), Is.EqualTo(expected));

    [Test]
    public void IsNational_Origin00_IsTrue()
    {
        Assert.That(BaseCode.Parse("000131035000").IsNational, Is.True);
        Assert.That(BaseCode.Parse("370131035000").IsNational, Is.False);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("37011701300")]
    [TestCase("3701170130010")]
    [TestCase("990117013001", Description = "no province")]
    [TestCase("010117013001")]
    [TestCase("37011701300y")]
    [TestCase("37011701301Y")]
    [TestCase("37011701310Y")]
    [TestCase("3701170130Y0")]
    [TestCase("37011701300X")]
    [TestCase("37A117013001")]
    [TestCase("37A11701300Y")]
    [TestCase("３70117013001")]
    [TestCase("000000000000")]
    [TestCase("123456789012")]
    public void TryParse_NoBaseCode_IsFalse(string? text)
    {
        Assert.That(BaseCode.TryParse(text, out var code), Is.False);
        Assert.That(code, Is.EqualTo(default(BaseCode)));
    }

    [Test]
    public void Parse_GeneratedCodes_RoundTripThroughTheirParts() => Valid.Sample(text =>
    {
        var read = BaseCode.TryParse(text, out var code);
        return !read || (code.Origin + code.TypeCode + code.DepartmentCode + code.MainItem + code.SubItem == text && code.Main.Main == code.Main);
    });

    [Test]
    public void TryParse_RandomText_NeverThrows() => Gen.Char["0123456789Y 37-"].Array[0, 14].Sample(text => BaseCode.TryParse(text, out var code) == (code != default));

    [Test]
    public void Parse_NoBaseCode_QuotesTheText()
    {
        Assert.That(() => BaseCode.Parse("37-17"), Throws.TypeOf<FormatException>().With.Message.Contains("'37-17'"));
        Assert.That(() => BaseCode.Parse(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Interfaces_OfThePlatform_ReadTheSame()
    {
        Assert.That(Parse<BaseCode>("370117013001").ToString(), Is.EqualTo("370117013001"));
        Assert.That(Parse<ImplementationCode>("11650000010183859F2650116013001").LevelDigit, Is.EqualTo('2'));
        Assert.That(Parse<HandlingItemCode>("114403006939513773344201505200802").Sequence, Is.EqualTo("02"));
        Assert.That(Parse<UnifiedSocialCreditCode>("11650000010183859F").CheckCharacter, Is.EqualTo('F'));
        Assert.That(Parse<OrganisationCode>("010183859").ToString(), Is.EqualTo("010183859"));
        Assert.That(Parse<DivisionCode>("370685").CountyDigits, Is.EqualTo("85"));
    }

    [Test]
    public void CompareTo_OrdersByText() => Assert.That(BaseCode.Parse("370117013001").CompareTo(BaseCode.Parse("370117013002")), Is.Negative);

    [Test]
    public void Default_IsNoCode()
    {
        Assert.That(default(BaseCode).ToString(), Is.Empty);
        Assert.That(() => default(BaseCode).Origin, Throws.InvalidOperationException.With.Message.Contains("default"));
    }

    // Every way in that the platform's interfaces offer, with the same answer.
    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        Assert.That(T.TryParse(text, null, out var fromText), Is.True);
        Assert.That(T.TryParse(text.AsSpan(), null, out var fromSpan), Is.True);
        Assert.That(fromSpan, Is.EqualTo(fromText));
        Assert.That(T.Parse(text.AsSpan(), null), Is.EqualTo(fromText));
        Assert.That(T.TryParse("?", null, out _), Is.False);
        Assert.That(T.TryParse("?".AsSpan(), null, out _), Is.False);
        Assert.That(() => T.Parse("?", null), Throws.TypeOf<FormatException>());
        Assert.That(() => T.Parse("?".AsSpan(), null), Throws.TypeOf<FormatException>());
        return T.Parse(text, null);
    }
}
