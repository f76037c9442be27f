using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class CodeSchemesTests
{
    [Test]
    public void All_Schemes_AreFoundById()
    {
        Assert.That(CodeSchemes.All.Select(scheme => scheme.Id),
            Is.EqualTo(new[] { "national", "guangdong", "liaoning", "shandong-13", "sichuan", "xinjiang-16", "hubei-16", "guizhou-10" }));
        Assert.That(CodeSchemes.All, Has.All.Property("Title").Not.Empty);
        foreach (var scheme in CodeSchemes.All)
        {
            Assert.That(CodeSchemes.ById(scheme.Id), Is.SameAs(scheme));
        }

        Assert.That(CodeSchemes.ById("National"), Is.Null);
        Assert.That(CodeSchemes.ById(null), Is.Null);
        Assert.That(CodeSchemes.ById("default"), Is.SameAs(CodeSchemes.Default));
    }

    [TestCase("650116013001", "national")]
    [TestCase("512002003001", "national", Description = "twelve digits are the national structure, whatever else could read them")]
    [TestCase("511A02003001", "sichuan")]
    [TestCase("3700000217001", "shandong-13")]
    [TestCase("650200207CF51200", "xinjiang-16")]
    [TestCase("420100207CF51200", "hubei-16")]
    [TestCase("XK0010100Y", "guizhou-10")]
    [TestCase("4400000217001", "national", Description = "thirteen digits of another province are read by none: the national diagnosis stands")]
    [TestCase("/", "national")]
    public void Default_Text_IsReadByTheNationalOrTheOnlyOther(string text, string scheme) =>
        Assert.That(CodeSchemes.Default.Read(text).SchemeId, Is.EqualTo(scheme));

    [Test]
    public void Default_SeveralCouldRead_NoneDoes()
    {
        var twins = new[] { "a", "b" }.Select(id => (ICodeScheme)new FixedWidthCodeScheme(id, "样例", [new(CodeSegmentKind.MainItem, 5)], ItemTypeCodeLists.National)).ToValueList();

        var reading = new DefaultCodeScheme(CodeSchemes.National, twins).Read("20135");

        Assert.That(reading.BaseKey, Is.Null);
        Assert.That(reading.SchemeId, Is.EqualTo("national"));
        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(CodeCondition.WrongLength));
    }

    [Test]
    public void Default_HasAnIdOfItsOwn()
    {
        Assert.That(CodeSchemes.Default.Id, Is.EqualTo("default"));
        Assert.That(CodeSchemes.Default.Title, Is.EqualTo("缺省编码规则"));
        Assert.That(CodeSchemes.All, Does.Not.Contain(CodeSchemes.Default));
    }

    [Test]
    public void Detect_OneScheme_StandsFirstWithItsCount()
    {
        string?[] cells = ["650200207CF51200", "650200207cf51300", "/", null, "", "650200207XK0010", "3700000217001"];

        var shares = CodeSchemes.Detect(cells);

        Assert.That(shares.Select(share => (share.Scheme.Id, share.Read, share.Total)), Is.EqualTo(new[] { ("xinjiang-16", 2, 4), ("shandong-13", 1, 4) }));
    }

    [Test]
    public void Detect_CodesOfOneProvince_NamesEverySchemeThatReadsThem()
    {
        var shares = CodeSchemes.Detect(["440102003001", "000131035000"]);

        Assert.That(shares.Select(share => (share.Scheme.Id, share.Read)), Is.EqualTo(new[] { ("national", 2), ("guangdong", 2), ("liaoning", 1) }));
    }

    [Test]
    public void Detect_NoCodes_IsEmpty()
    {
        Assert.That(CodeSchemes.Detect(["/", null]), Is.Empty);
        Assert.That(CodeSchemes.Detect(["某某"]), Is.Empty);
        Assert.That(() => CodeSchemes.Detect(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Read_AnyText_NeverThrowsAndKeepsTheText() =>
        Gen.OneOf(Gen.String, Gen.Char["0123456789AYXKCF51-—　/.E+null无 "].Array[0, 40].Select(characters => new string(characters))).Sample(text =>
            CodeSchemes.All.All(scheme =>
            {
                var reading = scheme.Read(text);
                return reading.Text == text && reading.SchemeId == scheme.Id && (reading.Segments.IsEmpty == (reading.Kind == CodeKind.None))
                    && (reading.BaseKey is null) == (reading.Kind == CodeKind.None) && reading.Diagnosis.Describe().Length > 0;
            })
            && CodeSchemes.Default.Read(text).Text == text && ItemCode.Read(text).IsMissing == (CodeSchemes.Default.Read(text).Diagnosis.Condition == CodeCondition.Missing));
}
