using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuanZe.Sdk.Findings;

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

    [Test]
    public void FindingPages_EveryCode_IsThePageOfTheCatalogue()
    {
        var folder = Repository.PathTo("docs", "reference", "findings");

        Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(FindingCodes.All.Select(FindingPage.FileName).Append("README.md")));
        foreach (var code in FindingCodes.All)
        {
            Assert.That(File.ReadAllText(Path.Combine(folder, FindingPage.FileName(code))), Is.EqualTo(FindingPage.Markdown(code)), "dotnet run --project samples/QuanZe.Cli -- rules --pages docs/reference/findings");
        }

        Assert.That(File.ReadAllText(Path.Combine(folder, "README.md")), Is.EqualTo(FindingPage.Index(FindingCodes.All)));
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
