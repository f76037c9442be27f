using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace VendorRules.Tests;

public sealed class AcmeCodesTests
{
    [TestCase("XKZJ0017001", ItemType.Licence)]
    [TestCase("ＣＦＺＪ１７１０１００", ItemType.Penalty, Description = "full width")]
    public void Read_OurCode_HasTypeAndKey(string text, ItemType type)
    {
        var reading = AcmeCodes.Read(text).Reading;

        Assert.That(reading.SchemeId, Is.EqualTo("acme-11"));
        Assert.That(reading.Type, Is.EqualTo(type));
        Assert.That(reading.BaseKey, Has.Length.EqualTo(11));
    }

    [Test]
    public void Read_TypeThatWeDoNotKnow_IsKeptWithoutType() => Assert.That(AcmeCodes.Read("QTZJ0017001").Reading, Has.Property(nameof(CodeReading.Type)).Null.And.Property(nameof(CodeReading.TypeCode)).EqualTo("QT"));

    [Test]
    public void Read_NationalCode_IsReadByTheNationalScheme() => Assert.That(AcmeCodes.Read("370117013000").BaseKey, Is.EqualTo("370117013000"));

    [Test]
    public void Read_NoCode_IsMissing() => Assert.That(AcmeCodes.Read("/").IsMissing);

    [Test]
    public void Read_OneDigitShort_SaysSo() => Assert.That(AcmeCodes.Scheme.Read("XKZJ001700").Diagnosis.Condition, Is.EqualTo(CodeCondition.Truncated));
}
