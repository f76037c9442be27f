using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>The rules on boundaries between departments (职责边界规则).</summary>
public static class BoundariesRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All =>
    [
        new ProvisionsAreListed(), new OverlapsAreListed(), new Overlap(), new MattersAreListed(), new MattersAreCollected(), new RowsAreHeldAgainstMatters(), new RivalLeadsAreListed(), new MatterHeldByNobody(), new HeldOutsideBoundary(), new LeadNotOne(), new ResponsibilityNotStated(), new DutyOfTwoLeads(), new RulingUnknown(),
    ];
}
