using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Tests.Testing.OtherVendor;

/// <summary>An extension property that another namespace has under the same name, saying something else.</summary>
internal static class SealKeys
{
    extension(RuleCoverageTests.Seal seal)
    {
        public string Key => $"[{seal.Body}]";
    }

    public static void Define(RuleDefinition rule) => RuleCoverageTests.FindSecond(rule.When<ListedItem>().And<RuleCoverageTests.Seal>().On(row => row.Item.Body.Name, seal => seal.Key));
}
