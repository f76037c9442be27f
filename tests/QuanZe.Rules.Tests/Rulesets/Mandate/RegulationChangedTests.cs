using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class RegulationChangedTests : RuleFixture<RegulationChanged>
{
    [TestCase("2018-12-31", 1)]
    [TestCase("2019-03-10", 0, Description = "near miss: the same day")]
    [TestCase("2024-01-01", 0)]
    [TestCase(null, 0, Description = "the list does not say as of when it stands")]
    public void Judge_ListStandsAsOf_IsFoundWhenTheRegulationIsLater(string? listDate, int count)
    {
        var row = Mandates.Row(Mandates.Item("商品房预售许可"), listDate is null ? null : DateOnly.Parse(listDate, System.Globalization.CultureInfo.InvariantCulture));
        var findings = Judge(new MandateCoverage([MandateReading.Of(row, new FunctionRegulations([Mandates.Housing]))!]));

        Assert.That(findings, Has.Count.EqualTo(count));
        Assert.That(findings.Select(finding => finding.Message()), Has.All.StartsWith("清单截至2018-12-31，而招远市住房和城乡建设局").And.All.Contain("自2019-03-10起施行，本部门1项事项应当重新复核"));
    }
}
