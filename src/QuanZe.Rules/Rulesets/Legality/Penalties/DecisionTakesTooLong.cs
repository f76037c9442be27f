using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-16: asks for the special clause where a penalty states a statutory limit of more than ninety days (处罚决定期限).</summary>
[Rule("处罚决定期限过长", "Decision takes too long", Ruleset = "Legality", Article = "行政处罚法 第六十条、第八十五条")]
public sealed class DecisionTakesTooLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && DaysOf(item) > LongestDays)
        .Find(FindingCodes.DecisionTakesTooLong, item => new FindingPlace(item.Subject, ItemElement.StatutoryLimit, "90日", item.Item.StatutoryLimit!.Text)
        {
            Evidence = [item.Evidence(ItemElement.StatutoryLimit, item.Item.StatutoryLimit.Text)],
        });

    // 行政处罚法 第六十条: ninety days from filing, calendar days by 第八十五条; 法律、法规、规章 may provide otherwise. A limit of the statute, no parameter of a place.
    private const int LongestDays = 90;
    private const int CalendarDaysPerWeek = 7;
    private const int WorkingDaysPerWeek = 5;

    private static int DaysOf(ReviewedItem item) => item.Item.StatutoryLimit switch
    {
        { Days: { } days, Unit: DayUnit.WorkingDays } => days * CalendarDaysPerWeek / WorkingDaysPerWeek,
        { Days: { } days } => days,
        _ => 0,
    };
}
