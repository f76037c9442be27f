using System.Text.RegularExpressions;
using QuanZe.Cli.Files;
using QuanZe.Cli.Verbs;
using QuanZe.Generation.Year;
using QuanZe.Rules.Alignment;

namespace QuanZe.Cli.Tests.Verbs;

/// <summary><c>demo --year</c>: the documents of each part and a page that leads to them.</summary>
public sealed partial class YearDemoTests : VerbFixture
{
    [GeneratedRegex("href=\"(?<target>[^\"#:]+)\"")]
    private static partial Regex Link();

    [TestCase("zh-CN", "对账", "一致")]
    [TestCase("en", "Account", "agrees")]
    public void Run_SmallYear_WritesEveryDocument(string language, string title, string agrees)
    {
        using var output = new StringWriter();
        var code = YearDemo.Run(new Screen(output, language, isTerminal: false), YearOptions.Small with { Cases = 300, Adjustments = 24, Calls = 120, Disputes = 6 }, At("year"), new AlignmentEngineBuilder().Build());

        Assert.That(code, Is.Zero, output.ToString());
        Assert.That(output.ToString(), Does.Contain(title).And.Contain(agrees));
        var index = File.ReadAllText(At("year/index.html"));
        var targets = Link().Matches(index).Select(match => match.Groups["target"].Value).ToList();
        Assert.That(targets, Does.Contain("territory.html").And.Contain("assessment.html").And.Contain("list.jsonld"));
        Assert.That(targets.Where(target => !File.Exists(At($"year/{target}"))), Is.Empty);
        Assert.That(Link().Matches(File.ReadAllText(At("year/list.html"))).Select(match => match.Groups["target"].Value).Where(target => !File.Exists(At($"year/{target}"))), Is.Empty);
    }

    [Test]
    public void MachinePages_EveryProcedure_HasAPageAndALine()
    {
        var pages = MachinePages.All.ToList();
        var index = pages.Single(page => page.Name == "README.md").Text;

        Assert.That(pages, Has.Count.EqualTo(9));
        Assert.That(pages.Where(page => page.Name != "README.md").Select(page => page.Text), Is.All.Contain("stateDiagram-v2"));
        Assert.That(pages.Where(page => page.Name != "README.md" && !index.Contains($"({page.Name})", StringComparison.Ordinal)), Is.Empty);
    }
}
