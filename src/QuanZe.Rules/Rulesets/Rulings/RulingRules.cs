using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>The rules on disputes and rulings (裁定规则).</summary>
public static class RulingRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All => [new DisputeOverdue(), new RulingsContradict(), new RulingNotCarriedOut(), new RulingNotFollowedUp()];
}
