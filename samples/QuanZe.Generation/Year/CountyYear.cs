using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Versions;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>A synthetic county-year with everything that happened in it (县域年度场景). Invented; nobody's records.</summary>
public sealed record CountyYear
{
    /// <summary>What was generated.</summary>
    public required YearOptions Options { get; init; }

    /// <summary>The lists of the three levels at the beginning of the year.</summary>
    public required GeneratedCounty Lists { get; init; }

    /// <summary>The claims of the catalogue's rows.</summary>
    public required ValueList<WorkflowCase<Claim, ClaimState, ClaimAction>> Claims { get; init; }

    /// <summary>The changes of law and what they touch in the county's list.</summary>
    public required ValueList<LawImpact> LawChanges { get; init; }

    /// <summary>The requests for adjustment.</summary>
    public required ValueList<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> Requests { get; init; }

    /// <summary>The published versions of the county's list: before and after the adjustments.</summary>
    public required VersionHistory Versions { get; init; }

    /// <summary>The territorial rows with their consultations.</summary>
    public required ValueList<WorkflowCase<TerritorialConsultation, ConsultationState, ConsultationAction>> Rows { get; init; }

    /// <summary>The three lists of a town's duties.</summary>
    public required ValueList<TownshipDuty> TownshipDuties { get; init; }

    /// <summary>The calls.</summary>
    public required ValueList<WorkflowCase<Call, CallState, CallAction>> Calls { get; init; }

    /// <summary>The disputes.</summary>
    public required ValueList<WorkflowCase<Dispute, DisputeState, DisputeAction>> Disputes { get; init; }

    /// <summary>The cases.</summary>
    public required ValueList<WorkflowCase<ServiceCase, CaseState, CaseAction>> Cases { get; init; }

    /// <summary>The assessment of the departments.</summary>
    public required AnnualAssessment Assessment { get; init; }

    /// <summary>The rectifications that the assessment led to.</summary>
    public required ValueList<WorkflowCase<Rectification, RectificationState, RectificationAction>> Rectifications { get; init; }

    /// <summary>The departments, in ordinal order.</summary>
    public ValueList<string> Departments => Lists.County.Items.Select(item => item.Body.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The list as it is published now.</summary>
    public PowerList List => Versions.Current!.List;

    /// <summary>The items of the list for which people apply.</summary>
    public ValueList<PowerItem> AppliedItems => List.Items.Where(YearProcedures.IsApplied).ToValueList();
}
