using QuanZe.Generation;
using QuanZe.Rules.Alignment;

namespace QuanZe.Cli.Tests.Generation;

/// <summary>The engine against faults whose place is known: nearly all are found, and nearly nothing else is.</summary>
public sealed class PlantedFaultTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    // Not the seeds that were looked at while the rules were written.
    [TestCase(1ul)]
    [TestCase(101ul)]
    [TestCase(202ul)]
    [TestCase(303ul)]
    [TestCase(404ul)]
    public void Align_OneCounty_FindsWhatWasPlantedAndLittleElse(ulong seed)
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = seed });

        var report = new AlignmentEngineBuilder().Build().Align(county.Catalogue, county.City, county.County, Day);

        var score = PlantedFaultScore.Of(county.Faults, report.Findings.Select(finding => new SideEffect(finding.Code.ToString(), finding.Subject.ListId, finding.Subject.ItemId)));
        TestContext.Out.WriteLine($"seed {seed}: {score.Planted} planted, {score.Found} found; {score.FindingCount} findings, unexplained: {string.Join(' ', score.Unexplained)}");
        Assert.That(score.Found, Is.GreaterThanOrEqualTo(0.99 * score.Planted));
        Assert.That(score.Unexplained, Has.Count.LessThanOrEqualTo(0.01 * score.FindingCount), string.Join(' ', score.Unexplained));
    }

    [Test]
    public void Align_NothingPlanted_FindsNothing()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 505, Scale = 0.2, FaultRate = 0 });

        var report = new AlignmentEngineBuilder().Build().Align(county.Catalogue, county.City, county.County, Day);

        Assert.That(report.Findings.Select(finding => $"{finding.Code} {finding.Subject.ItemId} {finding.Message()}"), Is.Empty);
        Assert.That(report.Excused, Is.Not.Empty, "dirt and lawful differences are excused, each with its ground");
    }

    [Test]
    public void Of_FindingsOfOtherRows_AreUnexplained()
    {
        PlantedFault[] faults = [new(1, "county", "X1", "QZ1001", Sdk.ItemElement.Name, "name reworded", "甲", "乙", [new("QZ1103", "county", "X1")])];

        var score = PlantedFaultScore.Of(faults, [new("QZ1001", "county", "X1"), new("QZ1103", "county", "X1"), new("QZ4001", "county", "X1"), new("QZ1001", "county", "X2")]);

        Assert.That((score.Planted, score.Found, score.FindingCount), Is.EqualTo((1, 1, 4)));
        Assert.That(score.Unexplained, Is.EqualTo(new[] { new SideEffect("QZ1001", "county", "X2") }));
    }
}
