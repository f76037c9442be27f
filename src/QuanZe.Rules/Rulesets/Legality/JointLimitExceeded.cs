using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-15b: finds licences handled jointly in more than forty-five working days, or sixty with extension (联合办理期限超过四十五日).</summary>
[Rule("联合办理期限超过四十五日", "Joint handling beyond forty-five days", Ruleset = "Legality", Article = "行政许可法 第二十六条、第四十二条第二款")]
public sealed class JointLimitExceeded : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Limit is not null && item.Licence.Joint is not null)
        .With(LicencePeriods.Joint).For(item => item.Row, where: (item, longest) => item.Licence.TakesLongerThan(longest.Value))
        .With(LicencePeriods.JointExtended).For((item, _) => item.Row, where: (item, _, extended) => item.Licence.TakesLongerThan(extended.Value) || !item.Licence.MentionsExtension)
        .Find(FindingCodes.JointLimitExceeded, (item, longest, extended) => item.At(item.Licence.LimitElement, item.Licence.MentionsExtension ? $"{extended.Text()}（含延长）" : longest.Text(), item.Licence.Limit!.Text) with { Evidence = [item.Evidence(item.Licence.LimitElement, item.Licence.Limit.Text), item.Evidence(item.Licence.Joint!.Element, item.Licence.Joint.Text)] });
}
