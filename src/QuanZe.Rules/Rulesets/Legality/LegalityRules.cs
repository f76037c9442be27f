using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>The rules of legality review but those on penalties and coercion (合法性审查规则：通则、许可、其他类型、依据).</summary>
public static class LegalityRules
{
    /// <summary>One instance of each rule.</summary>
    public static ValueList<Rule> All =>
    [
        new ItemsAreReviewed(),

        new LicenceRankTooLow(),
    ];
}
