using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>The rules that hold lists against function regulations (三定规则).</summary>
public static class MandateRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All =>
    [
        new RegulationsAreCollected(), new RowsAreHeldAgainstMandates(), new CoverageIsCounted(), new UncoveredDutiesAreListed(), new UnreadParagraphsAreListed(),
        new Orphan(), new DutyWithoutItem(), new ItemWithoutDuty(), new DutyOfTwoBodies(), new RegulationChanged(), new UnitUnknown(), new WeakDutyLink(), new NewDutyUnassigned(), new RegulationNotUnderstood(),
    ];
}
