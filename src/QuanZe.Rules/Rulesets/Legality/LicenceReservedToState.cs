using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-05: finds local licences on qualifications or on the registration of enterprises and organisations (地方设定了应由国家统一的许可).</summary>
[Rule("地方设定了应由国家统一的许可", "Local licence for what the state sets", Ruleset = "Legality", Article = "行政许可法 第十五条第二款")]
public sealed class LicenceReservedToState : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsLocalOnly && item.Licence.Reserved is not null)
        .Find(FindingCodes.LicenceReservedToState, item => item.At(item.Licence.Reserved!, "由国家统一确定"));
}
