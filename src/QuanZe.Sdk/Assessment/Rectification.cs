namespace QuanZe.Sdk.Assessment;

/// <summary>What a department is to put right (整改事项), and what has come of it.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Department">The department.</param>
/// <param name="Problem">What is wrong, for example the name of the indicator with its value.</param>
/// <param name="IndicatorId">The indicator behind it; empty when there is none.</param>
/// <param name="DueOn">The last day.</param>
public sealed record Rectification(string Department, string Problem, string IndicatorId, DateOnly DueOn)
{
    /// <summary>The colour of the warning behind it; null when there is none.</summary>
    public WarningColour? Colour { get; init; }

    /// <summary>The plan (整改方案); empty until there is one.</summary>
    public string Plan { get; init; } = "";

    /// <summary>What was done, with the evidence (整改报告); empty until reported.</summary>
    public string Report { get; init; } = "";

    /// <summary>The reminders, in order.</summary>
    public ValueList<DateTimeOffset> Reminders { get; init; } = [];

    /// <summary>How many times verification failed.</summary>
    public int Failed { get; init; }

    /// <summary>Whether the time was extended.</summary>
    public bool IsExtended { get; init; }

    /// <summary>The last opinion or reason given.</summary>
    public string Explanation { get; init; } = "";
}

/// <summary>Where a rectification stands (整改状态).</summary>
public enum RectificationState
{
    /// <summary>The notice is given, the plan is awaited (已通知待报方案).</summary>
    Noticed = 0,

    /// <summary>The plan waits to be looked at (方案待审).</summary>
    Planned = 1,

    /// <summary>It is being put right (整改中).</summary>
    Rectifying = 2,

    /// <summary>It is reported as done and waits to be verified (待核验).</summary>
    Reported = 3,

    /// <summary>It is verified and closed (销号).</summary>
    Closed = 4,

    /// <summary>The notice is revoked (撤销).</summary>
    Revoked = 5,
}

/// <summary>Something done with a rectification (整改操作).</summary>
public abstract record RectificationAction;

/// <summary>The department files its plan (报送方案).</summary>
/// <param name="Plan">The plan; must not be blank.</param>
public sealed record FilePlan(string Plan) : RectificationAction;

/// <summary>The staffing office accepts the plan or sends it back (审核方案).</summary>
/// <param name="IsAccepted">Whether it accepts.</param>
/// <param name="Opinion">Its words; must not be blank when it sends the plan back.</param>
public sealed record ReviewPlan(bool IsAccepted, string Opinion) : RectificationAction;

/// <summary>The department reports that it is done (报送整改报告).</summary>
/// <param name="Report">What was done, with the evidence; must not be blank.</param>
public sealed record ReportDone(string Report) : RectificationAction;

/// <summary>The staffing office verifies (核验).</summary>
/// <param name="IsPassed">Whether it is put right.</param>
/// <param name="Opinion">What was found; must not be blank.</param>
public sealed record VerifyRectification(bool IsPassed, string Opinion) : RectificationAction;

/// <summary>A reminder is sent (催办): the host sends what <see cref="RectificationProcedure.RemindersDue"/> says is due.</summary>
public sealed record RemindRectification : RectificationAction;

/// <summary>The staffing office gives more time, once (延期).</summary>
/// <param name="DueOn">The new last day, later than the one before.</param>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ExtendRectification(DateOnly DueOn, string Reason) : RectificationAction;

/// <summary>The staffing office revokes the notice (撤销).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record RevokeRectification(string Reason) : RectificationAction;
