using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Tests.Findings;

public sealed class FindingCodesTests
{
    [Test]
    public void All_Codes_AreUniqueAndOrdered()
    {
        var numbers = FindingCodes.All.Select(code => code.Number).ToArray();

        Assert.That(numbers, Does.Contain(1001));
        Assert.That(numbers, Is.Unique);
        Assert.That(numbers, Is.Ordered);
    }

    [TestCaseSource(nameof(CodesAndLanguages))]
    public void Text_EveryCodeInEveryLanguage_IsComplete(FindingCode code, string language)
    {
        var text = code.Text(language);

        Assert.Multiple(() =>
        {
            Assert.That(text.Title, Is.Not.Empty);
            Assert.That(text.Message, Is.Not.Empty);
            Assert.That(text.When, Is.Not.Empty);
            Assert.That(text.Basis, Is.Not.Empty);
            Assert.That(text.Example, Is.Not.Empty);
            Assert.That(text.Remedy, Is.Not.Empty);
            Assert.That(text.Related, Is.SubsetOf(FindingCodes.All.Select(other => other.ToString())));
        });
    }

    [Test]
    public void Texts_OfEveryLanguage_SpeakOfTheSameCodes()
    {
        var codes = FindingCodes.All.Select(code => code.ToString()).ToArray();

        Assert.Multiple(() =>
        {
            foreach (var language in Languages.All)
            {
                Assert.That(FindingTexts.Codes(language), Is.EquivalentTo(codes), language);
            }
        });
    }

    [Test]
    public void Message_WithArguments_FillsThePlaceholders()
    {
        var subject = new SubjectReference { ListId = "county", Name = "建筑工程施工许可证办理" };
        var finding = new Finding(FindingCodes.NameDiffers, subject, ItemElement.Name, "建筑工程施工许可证核发", "建筑工程施工许可证办理") { Arguments = ["省级"] };

        Assert.That(finding.Message(), Is.EqualTo("「建筑工程施工许可证办理」的事项名称与省级不一致：应为「建筑工程施工许可证核发」，实为「建筑工程施工许可证办理」。"));
        Assert.That(finding.Message(Languages.English), Does.StartWith("The name of “建筑工程施工许可证办理” differs from 省级"));
    }

    [TestCase("QZ")]
    [TestCase("acme")]
    public void FindingCode_VendorWithoutPrefixOfItsOwn_IsRefused(string prefix) =>
        Assert.That(
            () => new FindingCode(prefix, 1001, Severity.Info, new FindingText { Title = "甲", Message = "乙" }),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("prefix"));

    [Test]
    public void CompareTo_VendorsCode_StandsBehindShippedOnes()
    {
        var vendor = new FindingCode("ACME", 1, Severity.Info, new FindingText { Title = "甲", Message = "乙" });

        Assert.That(vendor.CompareTo(FindingCodes.NameDiffers), Is.Positive);
        Assert.That(vendor.ToString(), Is.EqualTo("ACME0001"));
    }

    private static IEnumerable<TestCaseData> CodesAndLanguages() =>
        from code in FindingCodes.All from language in Languages.All select new TestCaseData(code, language);
}
