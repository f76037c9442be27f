using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds rows of the three lists of a town that lack what their list needs (履职事项不完整).</summary>
[Rule("履职事项不完整", "Township duty incomplete", Ruleset = "Territory", Article = "乡镇（街道）履行职责事项清单")]
public sealed class TownshipDutyIncomplete : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TownshipDuty>(duty => !duty.Faults.IsEmpty)
        .Find(FindingCodes.TownshipDutyIncomplete, duty => At(new SubjectReference { ListId = "township-duties", ItemId = duty.Id, Name = duty.Name, Level = AdministrativeLevel.Township, Department = string.Join("、", duty.Departments) }, ItemElement.None, duty.Kind.Title().Chinese, string.Join("、", duty.Faults.Select(fault => fault.Chinese))));
}
