using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Reference;

namespace QuanZe.Conventions.Tests.Docs;

public sealed partial class DocumentTests
{
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [Test]
    public void Links_InsideTheRepository_Lead()
    {
        var dead = Repository.Documents().SelectMany(document => Link().Matches(File.ReadAllText(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
            .Select(target => $"{Path.GetFileName(document)} → {target}"));

        Assert.That(dead, Is.Empty);
    }

    [TestCase("findings")]
    [TestCase("rules")]
    public void ReferencePages_Folder_AreThePagesOfTheCatalogue(string folder)
    {
        var engine = new AlignmentEngineBuilder().Build();
        var catalogue = new RuleCatalogue(engine.Rules.Rules, engine.Configuration.Values);
        var pages = (folder == "rules" ? ReferencePages.Rules(catalogue) : ReferencePages.Findings(catalogue)).ToList();

        const string Remedy = "dotnet run --project samples/QuanZe.Cli -c Release -- rules --reference docs/reference";
        Assert.That(Directory.EnumerateFiles(Repository.PathTo("docs", "reference", folder)).Select(Path.GetFileName), Is.EquivalentTo(pages.Select(page => page.Name)), Remedy);
        foreach (var (name, text) in pages)
        {
            Assert.That(File.ReadAllText(Repository.PathTo("docs", "reference", folder, name)), Is.EqualTo(text), Remedy);
        }
    }

    [Test]
    public void ReferencePages_Machines_AreTheTablesOfTransitions()
    {
        const string Remedy = "dotnet run --project samples/QuanZe.Cli -c Release -- rules --reference docs/reference";
        Assert.That(Directory.EnumerateFiles(Repository.PathTo("docs", "reference", "machines")).Select(Path.GetFileName), Is.EquivalentTo(MachinePages.All.Select(page => page.Name)), Remedy);
        foreach (var (name, text) in MachinePages.All)
        {
            Assert.That(File.ReadAllText(Repository.PathTo("docs", "reference", "machines", name)), Is.EqualTo(text), Remedy);
        }
    }

    [Test]
    public void Dependencies_EveryPackage_HasALine()
    {
        var documented = File.ReadAllText(Repository.PathTo("docs", "dependencies.md"));
        var packages = XDocument.Load(Repository.PathTo("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);

        Assert.That(packages.Where(package => !documented.Contains(package, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("concepts")]
    [TestCase("guides")]
    public void Guides_EveryChinesePage_HasItsEnglishPage(string folder)
    {
        var pages = Directory.EnumerateFiles(Repository.PathTo("docs", folder)).Select(file => Path.GetFileName(file)!).ToList();

        Assert.That(pages.Where(file => !file.EndsWith(".zh-CN.md", StringComparison.Ordinal)).Select(file => file.Replace(".md", ".zh-CN.md", StringComparison.Ordinal)), Is.EquivalentTo(pages.Where(file => file.EndsWith(".zh-CN.md", StringComparison.Ordinal))));
    }
}
