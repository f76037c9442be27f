using QuanZe.Generation;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Cli.Tests.Generation;

public sealed class CountyGeneratorTests
{
    private static readonly GeneratedCounty County = CountyGenerator.Generate(new GenerationOptions());

    private static IEnumerable<object[]> PublishedFigures() =>
    [
        [ItemType.Licence, 249], [ItemType.Penalty, 3189], [ItemType.Coercion, 159], [ItemType.Levy, 19], [ItemType.Payment, 38], [ItemType.Adjudication, 9],
        [ItemType.Confirmation, 68], [ItemType.Award, 83], [ItemType.Inspection, 414], [ItemType.Other, 353], [ItemType.PublicService, 279],
    ];

    [TestCaseSource(nameof(PublishedFigures))]
    public void Generate_AtScaleOne_GivesThePublishedFigureOfEachType(ItemType type, int rows)
    {
        var retyped = County.Faults.Where(fault => fault is { List: "county", Element: ItemElement.Type }).Select(fault => fault.ItemId).ToHashSet();
        var original = County.County.Items.Where(item => !retyped.Contains(item.Id)).ToList();

        Assert.That(County.County.Items.Count(item => item.Type == type), Is.EqualTo(rows));
        Assert.That(original, Has.Count.EqualTo(County.County.Items.Count - retyped.Count));
    }

    [Test]
    public void Generate_AtScaleOne_GivesThePublishedTotals()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(County.County.Items, Has.Count.EqualTo(4860));
            Assert.That(County.County.Items.Sum(item => item.Responsibilities.Count), Is.EqualTo(11380));
            Assert.That(County.County.Items.Select(item => item.Body.Name).Where(name => name.Length > 0).Distinct().Count(), Is.EqualTo(34));
            Assert.That(County.Province.Items.Count, Is.GreaterThan(County.County.Items.Count), "the catalogue has rows that are not for the county");
        }
    }

    [TestCase(1ul)]
    [TestCase(77ul)]
    public void Generate_SameSeed_GivesTheSameLists(ulong seed)
    {
        var (one, other) = (Small(seed), Small(seed));

        Assert.That(one.County, Is.EqualTo(other.County));
        Assert.That(one.Province, Is.EqualTo(other.Province));
        Assert.That(one.Faults, Is.EqualTo(other.Faults));
        Assert.That(one.Truth, Is.EqualTo(other.Truth));
    }

    [Test]
    public void Generate_OtherSeed_GivesOtherLists() => Assert.That(Small(1).County, Is.Not.EqualTo(Small(2).County));

    [Test]
    public void Generate_Truth_NamesEveryRow()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(County.Truth.Select(row => row.CountyId).Where(id => id.Length > 0), Is.EquivalentTo(County.County.Items.Select(item => item.Id)));
            Assert.That(County.Truth.Select(row => row.CityId).Where(id => id.Length > 0).Distinct(), Is.EquivalentTo(County.City.Items.Select(item => item.Id)));
            Assert.That(County.Truth.Select(row => row.ProvinceId).Where(id => id.Length > 0).Distinct(), Is.EquivalentTo(County.Province.Items.Select(item => item.Id)), "a row claimed twice stands on two lines");
        }
    }

    [Test]
    public void Generate_PlantedFaults_StandOnRowsThatExist()
    {
        var rows = new[] { County.Province, County.City, County.County }.SelectMany(list => list.Items.Select(item => (list.Id, item.Id))).ToHashSet();

        Assert.That(County.Faults.Where(fault => !rows.Contains((fault.List, fault.ItemId))), Is.Empty);
        Assert.That(County.Faults.Select(fault => fault.Id), Is.Unique);
        Assert.That(
            County.Faults.Select(fault => fault.Code).Distinct(),
            Is.EquivalentTo(FindingCodes.All.Where(code => code.Ruleset is "Sameness" or "Coverage" or "Completeness" && code.Number is not (1105 or 2013)).Select(code => code.ToString())),
            "every kind of sameness, coverage and completeness; QZ1105 needs the departments' function regulations, QZ2013 a list that lacks a whole column");
    }

    [Test]
    public void Generate_WithoutDirtAndFaults_GivesListsThatAgree()
    {
        var clean = CountyGenerator.Generate(new GenerationOptions { Scale = 0.05, DirtRate = 0, FaultRate = 0 });
        var items = clean.Province.Items.ToDictionary(item => item.Id);

        Assert.That(clean.Faults, Is.Empty);
        foreach (var row in clean.Truth.Where(row => row.ProvinceId.Length > 0 && row.CountyId.Length > 0).Take(100))
        {
            var county = clean.County.Items.Single(item => item.Id == row.CountyId);
            Assert.That(county.Type, Is.EqualTo(items[row.ProvinceId].Type), county.ToString());
            Assert.That(county.Code.BaseKey, Is.EqualTo(items[row.ProvinceId].Code.BaseKey), county.ToString());
        }
    }

    [Test]
    public void Generate_Codes_AreSound()
    {
        var unsound = County.Province.Items.Where(item => !item.Code.IsMissing && item.Code.Reading.Diagnosis.Grade != CodeGrade.Sound);

        Assert.That(unsound, Is.Empty);
    }

    [TestCase(0.01)]
    [TestCase(11)]
    public void Generate_ScaleOutOfRange_IsRefused(double scale) =>
        Assert.That(() => CountyGenerator.Generate(new GenerationOptions { Scale = scale }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static GeneratedCounty Small(ulong seed) => CountyGenerator.Generate(new GenerationOptions { Seed = seed, Scale = 0.05 });

    [Test]
    public void Generate_LargestScale_EndsWithNamesThatDiffer()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Scale = 10, FaultRate = 0, DirtRate = 0 });

        Assert.That(county.Province.Items.Count, Is.GreaterThan(45_000));
        Assert.That(county.Province.Items.Select(item => (item.FullName, item.Body.Name)).Distinct().Count(), Is.EqualTo(county.Province.Items.Count));
    }
}
