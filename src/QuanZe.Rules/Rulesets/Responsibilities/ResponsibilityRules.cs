using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>The rules on responsibilities and accountability (责任事项、追责情形规则集).</summary>
public static class ResponsibilityRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All =>
    [
        new DepartmentItemsAreGathered(),

        new SupervisionMissing(), new SupervisionOfNobody(), new DirectAtAnotherLevel(), new StagesMissing(), new ProcedureNotStated(), new StagesOutOfOrder(),
        new DutiesOfAnotherType(), new MeasureDescribesExecution(), new ResponsibilityBasisMissing(), new AccountabilityBasisMissing(), new AccountabilityOfAnotherType(), new RepeatedResponsibility(),
    ];
}
