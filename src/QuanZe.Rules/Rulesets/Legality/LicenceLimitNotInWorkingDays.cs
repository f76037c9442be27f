using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-20: finds licences whose limits do not count working days (许可期限未以工作日计).</summary>
[Rule("许可期限未以工作日计", "Limit not in working days", Ruleset = "Legality", Article = "行政许可法 第八十二条")]
public sealed class LicenceLimitNotInWorkingDays : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Limit is { Unit: not DayUnit.WorkingDays })
        .Find(FindingCodes.LicenceLimitNotInWorkingDays, item => item.At(item.Licence.LimitElement, "工作日", item.Licence.Limit!.Text));
}
