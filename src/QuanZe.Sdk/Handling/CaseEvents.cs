namespace QuanZe.Sdk.Handling;

/// <summary>The one request to complete the papers (一次性告知补正).</summary>
/// <param name="AskedOn">The day.</param>
/// <param name="Lacks">Everything that was missing, told at once.</param>
/// <param name="SuppliedOn">The day on which it came; null while it is awaited.</param>
public sealed record CaseCorrection(DateOnly AskedOn, ValueList<string> Lacks, DateOnly? SuppliedOn = null);

/// <summary>A special procedure during which the clock stands still (特别程序): hearing, tender, inspection, testing, expert review.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="From">The day on which it began.</param>
/// <param name="To">The day on which it ended; null while it lasts.</param>
public sealed record CaseSuspension(string Procedure, DateOnly From, DateOnly? To = null);

/// <summary>More time for the decision (延长期限).</summary>
/// <param name="Days">The number of working days.</param>
/// <param name="ApprovedBy">Who in charge approved it.</param>
/// <param name="Reason">The reason told to the applicant.</param>
public sealed record CaseExtension(int Days, string ApprovedBy, string Reason);

/// <summary>The decision (决定), and the limits as they stood.</summary>
/// <param name="IsGranted">Whether what was applied for is granted.</param>
/// <param name="Text">The decision, or the reason and the remedies when it is not granted.</param>
/// <param name="On">The day.</param>
/// <param name="StatutoryDue">The last day by law; null when the item has no limit.</param>
/// <param name="PromisedDue">The last day by promise; null when nothing was promised.</param>
/// <param name="WorkingDays">The working days from acceptance, those of special procedures left out.</param>
public sealed record CaseDecision(bool IsGranted, string Text, DateOnly On, DateOnly? StatutoryDue, DateOnly? PromisedDue, int WorkingDays)
{
    /// <summary>Whether it kept the limit set by law.</summary>
    public bool IsLawful => StatutoryDue is not { } due || On <= due;

    /// <summary>Whether it kept the promise.</summary>
    public bool IsAsPromised => PromisedDue is not { } due || On <= due;
}

/// <summary>How the result was handed over (送达).</summary>
/// <param name="Method">The way, for example 免费寄递, 窗口领取.</param>
/// <param name="On">The day.</param>
/// <param name="Due">The last day.</param>
public sealed record CaseDelivery(string Method, DateOnly On, DateOnly Due);

/// <summary>What the applicant said (好差评).</summary>
/// <param name="Stars">From 1 very bad (非常不满意) to 5 very good (非常满意).</param>
/// <param name="Comment">The words; may be empty.</param>
public sealed record CaseRating(int Stars, string Comment);
