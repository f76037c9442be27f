using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds cooperating towns whose text speaks of decisions that were not transferred to them (配合责任含决定权).</summary>
[Rule("配合责任含有决定权", "Cooperating town decides", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class TownDecides : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.DecidingClauses.Any())
        .Find(FindingCodes.TownDecides, item => At(item.Subject(), ItemElement.None, null, string.Join('；', item.DecidingClauses)));
}
