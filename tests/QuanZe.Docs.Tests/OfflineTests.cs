using System.Text.Json;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>offline</c> names every package that a restore of QuanZe.Excel and QuanZe.Rules asks for, and its version.</summary>
public sealed class OfflineTests
{
    [TestCase("offline.md")]
    [TestCase("offline.zh-CN.md")]
    public void Guide_Packages_AreThoseOfARestore(string page)
    {
        var guide = File.ReadAllText(Repository.PathTo("docs", "guides", page));

        Assert.That(new[] { "QuanZe.Excel", "QuanZe.Rules" }.SelectMany(Restored).Distinct().Where(package => !guide.Contains($"| {package} |", StringComparison.Ordinal)), Is.Empty);
    }

    // What the libraries were restored with, for either framework; what only builds is not restored by a vendor.
    private static IEnumerable<string> Restored(string library)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("src", library, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("targets").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() == "package" && package.Value.TryGetProperty("runtime", out _))
            .Select(package => package.Name.Replace("/", " | ", StringComparison.Ordinal))];
    }
}
