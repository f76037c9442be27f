using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds sides of a row that have no step in its drawing (责任方未列入施工图).</summary>
[Rule("责任方未列入施工图", "Side does nothing in the drawing", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class SideNotInDrawing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.SidesWithoutStep.Any())
        .Find(FindingCodes.SideNotInDrawing, item => At(item.Subject(), ItemElement.None, null, string.Join("、", item.SidesWithoutStep)));
}
