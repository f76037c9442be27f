using System.Text;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Sdk.Tests.Sameness;

public sealed class SamenessProfilesTests
{
    [Test]
    public void ThreeLevelFourSame_AsShipped_AsksForFourElementsOnThreeLevels()
    {
        var profile = SamenessProfiles.ThreeLevelFourSame;

        Assert.That(profile.Levels, Is.EqualTo(new[] { AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County }));
        Assert.That(
            profile.Elements.Select(requirement => requirement.Element),
            Is.EqualTo(new[] { ItemElement.Name, ItemElement.Code, ItemElement.Type, ItemElement.Basis }));
        Assert.That(profile.Elements.Select(requirement => requirement.Severity), Has.All.EqualTo(Severity.Error));
        Assert.That(profile.Required, Has.Count.EqualTo(10));
    }

    [Test]
    public void NationalGuidance2018_SaysBasicallyConsistent_SoDifferencesAreWarnings() =>
        Assert.That(SamenessProfiles.NationalGuidance2018.Elements.Select(requirement => requirement.Severity), Has.All.EqualTo(Severity.Warning));

    [Test]
    public void FourLevelFourSame_AsShipped_BeginsWithTheState() =>
        Assert.That(SamenessProfiles.FourLevelFourSame.Levels[0], Is.EqualTo(AdministrativeLevel.National));

    [Test]
    public void SixElements_AsShipped_AsksForTheCompetentDepartmentToo() =>
        Assert.That(SamenessProfiles.SixElements.For(ItemElement.CompetentDepartment), Is.Not.Null);

    [TestCase("sd-3x4", "三级四同")]
    [TestCase("CN-2018", "2018年国家指导意见")]
    public void Find_KnownId_IgnoresCase(string id, string title) => Assert.That(SamenessProfiles.Find(id)?.Title, Is.EqualTo(title));

    [Test]
    public void Find_UnknownId_IsNull() => Assert.That(SamenessProfiles.Find("XX"), Is.Null);

    [TestCase("{", "not JSON")]
    [TestCase("{}", "'id'")]
    [TestCase("""{"id":1}""", "'id'")]
    [TestCase("""{"id":"a","version":"1","title":"t","englishTitle":"t","levels":["planet"],"elements":[]}""", "planet")]
    public void Read_BadProfile_NamesTheFault(string json, string named)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Assert.That(() => SamenessProfiles.Read(stream), Throws.TypeOf<FormatException>().With.Message.Contains(named));
    }
}
