using QuanZe.Sdk.Findings;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The table of points of legality review leaves none out and says what the code says.</summary>
public sealed class LegalityTableTests
{
    private static readonly string[][] Rows = File.ReadLines(Repository.PathTo("docs", "reference", "legality.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("(findings/QZ", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | ")).ToArray();

    [Test]
    public void Table_EveryPoint_IsAnsweredByARule()
    {
        string[] points =
        [
            .. Enumerable.Range(1, 27).Where(n => n != 15).Select(n => $"XK-{n:00}"), "XK-15a", "XK-15b",
            "ZS-01a", "ZS-01b", "ZS-01c", "ZS-02", "CJ-01", "JC-01", "QR/JL/GF-01", "QT-01", "GG-01", "FW-01", "FW-02", "FW-03", "JJ-01", "JJ-02", "ZR-01", "GK-01", "XT-01",
            .. Enumerable.Range(1, 7).Select(n => $"LF-{n:00}"),
        ];

        Assert.That(points.Except(Rows.Select(row => row[0])), Is.Empty);
        Assert.That(Rows.Select(row => row[0]).Except(points), Is.Empty);
    }

    [Test]
    public void Table_EveryRow_SaysWhatItsCodeSays()
    {
        var codes = FindingCodes.All.ToDictionary(code => code.ToString());
        foreach (var row in Rows)
        {
            var code = codes[row[2][1..7]];

            Assert.That(row[3], Is.EqualTo(code.Article), row[1]);
            Assert.That(row[4], Does.EndWith(code.Severity.ToString().ToLowerInvariant()), row[1]);
        }
    }
}
