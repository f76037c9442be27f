using QuanZe.Rules.Configuration;
using QuanZe.Sdk.Sameness;

namespace VendorRules.Tests;

/// <summary>The files that our installations run with, as the tests use them.</summary>
internal static class AcmeSettings
{
    public static RulesetDocument Ruleset { get; } = Read();

    public static SamenessProfile Profile { get; } = AcmeProfile.Read(PathTo("acme.profile.json"));

    private static RulesetDocument Read()
    {
        using var file = File.OpenRead(PathTo("acme.ruleset.json"));
        return RulesetDocument.Read(file, "acme.ruleset.json");
    }

    private static string PathTo(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
