using QuanZe.Rules.Alignment;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>upgrade</c>, run: what a host keeps before it upgrades, and what it compares afterwards.</summary>
public sealed class UpgradeTests
{
    [Test]
    public void Catalogue_BeforeAndAfter_TellsNewRulesAndSeverities()
    {
        var before = Catalogue(new AlignmentEngineBuilder().RemoveRule<Rules.Rulesets.Sameness.NameDiffers>());
        var after = Catalogue(new AlignmentEngineBuilder());

        // docs: rules
        var came = after.Keys.Except(before.Keys).ToList();
        var went = before.Keys.Except(after.Keys).ToList();
        var changed = after.Keys.Intersect(before.Keys).Where(rule => after[rule] != before[rule]).ToList();
        // end

        Assert.That(came, Is.EqualTo(new[] { "NameDiffers" }));
        Assert.That(went, Is.Empty);
        Assert.That(changed, Is.Empty);
    }

    [Test]
    public void Report_BeforeAndAfter_TellsNewFindings()
    {
        var before = Align(new AlignmentEngineBuilder().RemoveRule<Rules.Rulesets.Sameness.NameDiffers>());
        var after = Align(new AlignmentEngineBuilder());

        // docs: findings
        var appeared = after.Findings.Except(before.Findings).ToList();
        var gone = before.Findings.Except(after.Findings).ToList();
        // end

        Assert.That(appeared.Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.NameDiffers }));
        Assert.That(gone, Is.Empty);
    }

    // docs: catalogue
    private static Dictionary<string, string> Catalogue(AlignmentEngineBuilder builder)
    {
        var engine = builder.Build();
        return engine.Rules.Rules.ToDictionary(rule => rule.Name, rule => $"{string.Join(' ', rule.Codes)} {rule.Severity} {rule.Article}");
    }
    // end

    private static AlignmentReport Align(AlignmentEngineBuilder builder) => builder.Build().Align(
        new Catalogue(Samples.Province with { Items = [Samples.Licence with { Id = "P1" }] }), null, Samples.County with { Items = [Samples.Licence with { Name = "建筑工程施工许可证（新办）" }] }, Samples.Date);
}
