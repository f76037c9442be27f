using QuanZe.Sdk.Mandate;

namespace QuanZe.Sdk.Tests.Mandate;

public sealed class FunctionRegulationTests
{
    private static readonly FunctionRegulation Housing = FunctionRegulationReader.Read(SampleRegulations.Housing).Regulation;

    [TestCase("招远市住房和城乡建设局", true)]
    [TestCase("住房和城乡建设局", true, Description = "no place contradicts")]
    [TestCase("烟台市住房和城乡建设局", false)]
    [TestCase("招远市水利局", false)]
    public void Governs_Body_ByFunctionAndPlace(string body, bool governs) => Assert.That(Housing.Governs(body), Is.EqualTo(governs));

    [TestCase("行政审批科", Description = "the name in the brackets")]
    [TestCase("建筑业管理科")]
    [TestCase("局办公室、城建科")]
    [TestCase("招远市建设工程质量安全中心", Description = "an institution of its own")]
    [TestCase("综合执法大队")]
    [TestCase("")]
    public void UnknownUnits_KnownOnes_AreNone(string cell) => Assert.That(Housing.UnknownUnits(cell), Is.Empty);

    [TestCase("人防科", "人防科")]
    [TestCase("城建科；园林科", "园林科")]
    public void UnknownUnits_OtherNames_AreNamed(string cell, string unknown) => Assert.That(Housing.UnknownUnits(cell), Is.EqualTo([unknown]));

    [Test]
    public void InForce_SeveralVersions_IsTheLatestBegun()
    {
        var later = Housing with { EffectiveDate = new DateOnly(2024, 1, 1), Version = "2023年修订" };
        var regulations = new FunctionRegulations([later, Housing]);

        Assert.That(regulations.InForce("招远市住房和城乡建设局", new DateOnly(2023, 6, 1)), Is.EqualTo(Housing));
        Assert.That(regulations.InForce("招远市住房和城乡建设局", new DateOnly(2026, 1, 1)), Is.EqualTo(later));
        Assert.That(regulations.InForce("招远市住房和城乡建设局", new DateOnly(2018, 1, 1)), Is.Null);
        Assert.That(regulations.Before(later), Is.EqualTo(Housing));
        Assert.That(regulations.Before(Housing), Is.Null);
    }

    [Test]
    public void DutiesOfOthers_Item_AreThoseOfTheBodyWhoseWordsItHas()
    {
        var water = FunctionRegulationReader.Read(SampleRegulations.Water).Regulation;
        var sand = new PowerItem { Id = "1", Name = "河道采砂许可", Body = new() { Name = "招远市住房和城乡建设局" } };

        var found = new FunctionRegulations([Housing, water]).DutiesOfOthers(sand, new DateOnly(2026, 1, 1), DutyMatcher.Likely).Single();

        Assert.That((found.Regulation.Body, found.Match.Duty.Number), Is.EqualTo(("招远市水利局", 3)));
    }

    [TestCase("负责机关党建工作。", true)]
    [TestCase("负责行业数据统计（无对外权责事项）。", true)]
    [TestCase("负责党员教育之外的社会培训机构监督管理。", false)]
    public void IsInternal_Duty_ByItsWords(string text, bool isInternal) => Assert.That(new Duty(DutyKind.Main, 1, text).IsInternal, Is.EqualTo(isInternal));

    [Test]
    public void Equals_SameContent_IsEqualWhateverWasComputed()
    {
        var copy = Housing with { Source = Housing.Source };
        _ = copy.Matcher;

        Assert.That(copy, Is.EqualTo(Housing));
        Assert.That(copy.GetHashCode(), Is.EqualTo(Housing.GetHashCode()));
        Assert.That(Housing with { Number = null }, Is.Not.EqualTo(Housing));
    }
}
