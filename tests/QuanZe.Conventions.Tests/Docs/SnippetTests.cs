using System.Text;
using System.Text.RegularExpressions;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>Code that documents quote is the code that is compiled and tested: <c>&lt;!-- snippet: path --&gt;</c> or <c>path#region</c>.</summary>
/// <remarks>With <c>QUANZE_UPDATE_DOCS=1</c> the test writes the code into the documents instead of comparing.</remarks>
public sealed partial class SnippetTests
{
    [GeneratedRegex(@"(?<open><!-- snippet: (?<path>[^\s#]+)(?:#(?<region>\S+))? -->\n)(?<body>.*?)(?<close><!-- endSnippet -->)", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [Test]
    public void Documents_Snippets_AreTheSource()
    {
        foreach (var document in Repository.Documents())
        {
            var text = File.ReadAllText(document);
            var expected = Snippet().Replace(text, match => match.Groups["open"].Value + Body(match.Groups["path"].Value, match.Groups["region"].Value) + match.Groups["close"].Value);
            if (Environment.GetEnvironmentVariable("QUANZE_UPDATE_DOCS") == "1" && text != expected)
            {
                File.WriteAllText(document, expected);
                text = expected;
            }

            Assert.That(text, Is.EqualTo(expected), $"{document}: run the tests with QUANZE_UPDATE_DOCS=1");
        }
    }

    [Test]
    public void Readme_Example_IsAtMostFortyLines() => Assert.That(File.ReadAllLines(Repository.PathTo("samples", "QuickStart", "Program.cs")), Has.Length.LessThanOrEqualTo(40));

    private static string Body(string path, string region)
    {
        var lines = File.ReadAllLines(Repository.PathTo(path.Split('/')));
        var part = region.Length == 0 ? lines : Region(lines, region, path);
        var body = new StringBuilder("```").Append(Path.GetExtension(path) switch { ".cs" => "csharp", ".json" => "json", ".csproj" => "xml", _ => "" }).Append('\n');
        foreach (var line in part)
        {
            body.Append(line).Append('\n');
        }

        return body.Append("```\n").ToString();
    }

    // From "// docs: name" to "// end", without the indentation of the first line.
    private static string[] Region(string[] lines, string region, string path)
    {
        var start = Array.FindIndex(lines, line => line.Trim() == $"// docs: {region}");
        Assert.That(start, Is.GreaterThanOrEqualTo(0), $"{path} has no region '{region}'");
        var end = Array.FindIndex(lines, start, line => line.Trim() == "// end");
        var part = lines[(start + 1)..end];
        var indent = part[0].Length - part[0].TrimStart().Length;
        return [.. part.Select(line => line.Length >= indent ? line[indent..] : line.TrimStart())];
    }
}
