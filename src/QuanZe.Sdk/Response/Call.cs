using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>What a town calls the county for (乡镇呼叫事项), and what has come of it.</summary>
/// <remarks>Immutable. Who calls from the town stands in the log of the procedure; the number of the call is the id of the procedure.</remarks>
/// <param name="Town">The town or street office.</param>
/// <param name="Subject">The matter in a few words, for example 占道经营.</param>
/// <param name="Description">What has happened.</param>
/// <param name="Place">Where; a place, no person.</param>
/// <param name="Urgency">How urgent it is.</param>
public sealed record Call(string Town, string Subject, string Description, string Place, CallUrgency Urgency = CallUrgency.Normal)
{
    /// <summary>The id of the territorial row that the town points at; null when it names none.</summary>
    public string? RowId { get; init; }

    /// <summary>The base code of the item of powers that the town points at; null when it names none.</summary>
    public string? ItemCode { get; init; }

    /// <summary>The files that belong to the call, as the host names them.</summary>
    public ValueList<string> Attachments { get; init; } = [];

    /// <summary>Who handles it and on which ground; null until dispatched and after a return.</summary>
    public CallDispatch? Dispatch { get; init; }

    /// <summary>When the limit of handling began to run: with the dispatch, and anew with a redo. Null while it does not run.</summary>
    public DateTimeOffset? ClockFrom { get; init; }

    /// <summary>The returns so far, in order.</summary>
    public ValueList<CallReturn> Returns { get; init; } = [];

    /// <summary>The extension asked or granted for the present handling; null when none was.</summary>
    public CallExtension? Extension { get; init; }

    /// <summary>What cooperating departments have contributed to the present handling.</summary>
    public ValueList<JointPart> Parts { get; init; } = [];

    /// <summary>The answers of the department, in order; more than one after a redo.</summary>
    public ValueList<CallAnswer> Answers { get; init; } = [];

    /// <summary>What the town said of the last answer; null until it has.</summary>
    public CallRating? Rating { get; init; }

    /// <summary>How many times it was handled again.</summary>
    public int Redone { get; init; }

    /// <summary>Reminders, warnings and supervision, in order.</summary>
    public ValueList<CallNotice> Notices { get; init; } = [];

    /// <summary>The last explanation given: why it was declined, withdrawn, or closed.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The cooperating departments that have not contributed yet.</summary>
    public IEnumerable<string> MissingParts => Dispatch is { } dispatch ? dispatch.Cooperating.Where(department => Parts.All(part => part.Department != department)) : [];

    /// <summary>The returns that say the duty is another's.</summary>
    public IEnumerable<CallReturn> DutyReturns => Returns.Where(back => back.Ground == ReturnGround.NotOurDuty);

    /// <summary>What a call lacks before it can be placed; empty when nothing.</summary>
    public ValueList<Wording> Faults => Check().ToValueList();

    private IEnumerable<Wording> Check()
    {
        if (string.IsNullOrWhiteSpace(Town))
        {
            yield return new("呼叫单位", "the calling town");
        }

        if (string.IsNullOrWhiteSpace(Subject))
        {
            yield return new("呼叫事项", "the subject");
        }

        if (string.IsNullOrWhiteSpace(Description))
        {
            yield return new("情况描述", "the description");
        }

        if (string.IsNullOrWhiteSpace(Place))
        {
            yield return new("发生地点", "the place");
        }
    }
}

/// <summary>How urgent a call is (紧急程度).</summary>
public enum CallUrgency
{
    /// <summary>Ordinary (一般).</summary>
    Normal = 0,

    /// <summary>Urgent (紧急).</summary>
    Urgent = 1,

    /// <summary>Emergency (应急).</summary>
    Emergency = 2,
}

/// <summary>Names of degrees of urgency.</summary>
public static class CallUrgencies
{
    /// <summary>The name of a degree of urgency.</summary>
    /// <param name="urgency">The degree.</param>
    public static Wording Title(this CallUrgency urgency) => urgency switch
    {
        CallUrgency.Emergency => new("应急", "emergency"),
        CallUrgency.Urgent => new("紧急", "urgent"),
        _ => new("一般", "ordinary"),
    };
}
