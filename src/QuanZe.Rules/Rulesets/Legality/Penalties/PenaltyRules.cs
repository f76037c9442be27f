using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>The rules on penalties (行政处罚的合法性审查): CF-01 to CF-23 of the reference.</summary>
public static class PenaltyRules
{
    /// <summary>One instance of each rule, by the number of its finding.</summary>
    public static ValueList<Rule> All =>
    [
        new LibertyWithoutLaw(), new RegulationSupplements(), new LocalRegulationRevokesLicence(), new DepartmentRuleExceedsKinds(), new GovernmentRuleExceedsKinds(),
        new PenaltyBelowRules(), new LowerAddsPenalty(), new PenaltyAuthorisationUnfounded(), new DetentionByOtherThanPolice(), new PenaltyEntrustmentUnfounded(),
        new TownshipLacksPenaltyPower(), new TownshipDecisionMissing(), new CompetingPenalties(), new DiscretionStandardMissing(), new TimeBarNotStated(),
        new DecisionTakesTooLong(), new KindNotPermitted(), new HearingNotStated(), new DoubleFine(), new OnlyOrdersCorrection(), new PenaltyRemediesMissing(),
        new OtherKindWithoutLaw(), new PenaltyDutiesIncomplete(), new DepartmentRuleFineTooHigh(), new LocalRuleFineTooHigh(), new PenaltyOfAnotherOrgan(),
        new CentralisedPenaltyUndocumented(), new PenaltyEntrustmentUndocumented(), new PenaltyKindsNotStated(),
    ];
}
