using QuanZe.Sdk.Rulings;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>The states of disputes as findings name them (争议状态名称).</summary>
internal static class DisputeStates
{
    private static readonly Sdk.Workflows.Workflow<Dispute, DisputeState, DisputeAction> Procedure = RulingProcedure.Under(RulingLimits.Default);

    public static string Title(DisputeState state) => Procedure.Title(state).Chinese;
}
