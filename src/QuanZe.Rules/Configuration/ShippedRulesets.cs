using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>The ruleset documents that QuanZe ships (内置规则配置): what provinces have set, with source and day. Every later layer wins over them.</summary>
public static class ShippedRulesets
{
    private static readonly Lazy<ValueList<RulesetDocument>> Documents = new(() => [Read("local-rule-fines.json")]);

    /// <summary>All of them.</summary>
    public static ValueList<RulesetDocument> All => Documents.Value;

    private static RulesetDocument Read(string file)
    {
        using var stream = typeof(ShippedRulesets).Assembly.GetManifestResourceStream($"QuanZe.Rules.Configuration.Shipped.{file}")!;
        return RulesetDocument.Read(stream, file);
    }
}
