using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds drawings that cannot be followed from beginning to end (施工图有误).</summary>
[Rule("施工图有误", "Drawing cannot be followed", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class DrawingFaulty : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.Flow is { Faults.IsEmpty: false })
        .Find(FindingCodes.DrawingFaulty, item => At(item.Subject(), ItemElement.None, null, string.Join("；", item.Flow!.Faults.Select(fault => fault.Chinese))));
}
