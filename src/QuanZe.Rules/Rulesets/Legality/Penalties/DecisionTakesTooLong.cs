using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-16: asks for the special clause where a penalty states a longer statutory limit than the law (处罚决定期限).</summary>
[Rule("处罚决定期限过长", "Decision takes too long", Ruleset = "Legality", Article = "行政处罚法 第六十条、第八十五条")]
public sealed class DecisionTakesTooLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && CalendarDays(item) > 0)
        .With(DecisionDays).For(item => item.Row, where: (item, longest) => CalendarDays(item) > longest.Value)
        .Find(FindingCodes.DecisionTakesTooLong, (item, longest) => new FindingPlace(item.Subject, ItemElement.StatutoryLimit, longest.Text(), item.Item.StatutoryLimit!.Text)
        {
            Evidence = [item.Evidence(ItemElement.StatutoryLimit, item.Item.StatutoryLimit.Text)],
        });

    /// <summary>The days from filing to the decision (处罚决定期限), calendar days (第八十五条); 法律、法规、规章 may provide otherwise.</summary>
    public static RuleParameter<int> DecisionDays { get; } = RuleParameter.Days("PenaltyDecisionDays", "行政处罚决定期限", "Days to decide a penalty", 90, "行政处罚法 第六十条");

    private const int CalendarDaysPerWeek = 7;
    private const int WorkingDaysPerWeek = 5;

    private static int CalendarDays(ReviewedItem item) => item.Item.StatutoryLimit switch
    {
        { Days: { } days, Unit: DayUnit.WorkingDays } => days * CalendarDaysPerWeek / WorkingDaysPerWeek,
        { Days: { } days } => days,
        _ => 0,
    };
}
