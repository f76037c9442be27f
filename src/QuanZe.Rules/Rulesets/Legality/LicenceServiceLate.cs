using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-17: finds licences served more than ten working days after the decision (许可证件送达超过十日).</summary>
[Rule("许可证件送达超过十日", "Licence served too late", Ruleset = "Legality", Article = "行政许可法 第四十四条")]
public sealed class LicenceServiceLate : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Service is not null)
        .With(LicencePeriods.Service).For(item => item.Row, where: (item, longest) => item.Licence.Service!.Days > longest.Value)
        .Find(FindingCodes.LicenceServiceLate, (item, longest) => item.At(item.Licence.Service!.Passage, longest.Text()));
}
