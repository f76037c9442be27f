using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-18: finds licences with a limit and a special procedure whose time is not stated (特别程序所需时间未载明).</summary>
[Rule("特别程序所需时间未载明", "Time of a special procedure not stated", Ruleset = "Legality", Article = "行政许可法 第四十五条")]
public sealed class SpecialProcedureTimeUnstated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.SpecialProcedure is not null)
        .Find(FindingCodes.SpecialProcedureTimeUnstated, item => item.At(item.Licence.SpecialProcedure!));
}
