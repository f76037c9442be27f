using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>The states of calls as findings name them (呼叫状态名称).</summary>
internal static class CallStates
{
    private static readonly Sdk.Workflows.Workflow<Call, CallState, CallAction> Procedure = ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, TimeSpan.Zero);

    public static string Title(CallState state) => Procedure.Title(state).Chinese;
}
