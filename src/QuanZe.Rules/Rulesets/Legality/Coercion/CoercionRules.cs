using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>The rules on coercion (行政强制的合法性审查): QZ-01 to QZ-12 of the reference.</summary>
public static class CoercionRules
{
    /// <summary>One instance of each rule, by the number of its finding.</summary>
    public static ValueList<Rule> All =>
    [
        new MeasureReservedToLaw(), new LocalRegulationExceedsMeasures(), new MeasureBelowRegulations(), new LowerWidensMeasure(), new ExecutionWithoutLaw(),
        new MeasureEntrusted(), new CoercionAuthorisationUnfounded(), new SealingTakesTooLong(), new DepositsWithoutLaw(), new ExecutionDutiesIncomplete(),
        new SupplyCutOff(), new SurchargeTooHigh(), new CoercionKindsNotStated(), new ExecutionGivenByCoercionLaw(), new DepositsTransferred(),
    ];
}
