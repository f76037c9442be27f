using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds territorial rows without exactly one principal side (主体责任不唯一): the departments, or the town.</summary>
[Rule("主体责任不唯一", "Not exactly one principal side", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class PrincipalSideNotOne : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.PrincipalSides != 1)
        .Find(FindingCodes.PrincipalSideNotOne, item => At(item.Subject(), ItemElement.None, "1", item.PrincipalSides.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
