using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The procedures of the county, each under its usual limits (年度场景适用的流程).</summary>
public static class YearProcedures
{
    /// <summary>The offset of the county from UTC.</summary>
    public static TimeSpan Offset => YearClock.China;

    /// <summary>The day on which the year is looked back on.</summary>
    public static DateOnly Today => YearClock.Today;

    /// <summary>Claims.</summary>
    public static Workflow<Claim, ClaimState, ClaimAction> Claims { get; } = ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame);

    /// <summary>Adjustment.</summary>
    public static Workflow<AdjustmentRequest, AdjustmentState, AdjustmentAction> Adjustment { get; } = AdjustmentProcedure.Under(AdjustmentLimits.Default);

    /// <summary>Consultation on territorial rows.</summary>
    public static Workflow<TerritorialConsultation, ConsultationState, ConsultationAction> Consultation { get; } = ConsultationProcedure.Under(ConsultationLimits.Default, WorkingDayCalendar.China, Offset);

    /// <summary>Calls.</summary>
    public static Workflow<Call, CallState, CallAction> Response { get; } = ResponseProcedure.Under(ResponseLimits.Default, WorkingDayCalendar.China, Offset);

    /// <summary>Disputes.</summary>
    public static Workflow<Dispute, DisputeState, DisputeAction> Rulings { get; } = RulingProcedure.Under(RulingLimits.Default);

    /// <summary>Cases.</summary>
    public static Workflow<ServiceCase, CaseState, CaseAction> Cases { get; } = CaseProcedure.Under(CaseLimits.Default, WorkingDayCalendar.China, Offset);

    /// <summary>Rectification.</summary>
    public static Workflow<Rectification, RectificationState, RectificationAction> Rectification { get; } = RectificationProcedure.Under(AssessmentProfile.Default, Offset);

    /// <summary>Whether people apply for an item, or are served by it.</summary>
    /// <param name="item">The item.</param>
    public static bool IsApplied(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Status != ItemStatus.Cancelled && item.Type is (ItemType.Licence or ItemType.Confirmation or ItemType.Payment or ItemType.PublicService);
    }
}
