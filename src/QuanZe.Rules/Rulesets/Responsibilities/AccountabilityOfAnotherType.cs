using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds accountability circumstances that speak of another type of power and never of the row's own (追责情形写成其他类型). One finding for the rows of a type of a department.</summary>
[Rule("追责情形写成其他类型", "Accountability of another type", Ruleset = "Responsibilities")]
public sealed class AccountabilityOfAnotherType : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.DutyWords.OtherTypeInAccountability is not null).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.AccountabilityOfAnotherType, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Accountability, row => row.Item.Accountability.Text, null, group.Members[0].DutyWords.OtherTypeInAccountability!.Value.ChineseName(), group.Key.Type.ChineseName()));
}
