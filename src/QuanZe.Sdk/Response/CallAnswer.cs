using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>What the department answered (反馈), and whether in time.</summary>
/// <param name="Department">The department that led.</param>
/// <param name="Result">What was done and what came of it.</param>
/// <param name="On">The day of the answer.</param>
/// <param name="Due">The last day on which it was in time, as it stood then.</param>
public sealed record CallAnswer(string Department, string Result, DateOnly On, DateOnly Due)
{
    /// <summary>Whether the answer was in time.</summary>
    public bool IsOnTime => On <= Due;
}

/// <summary>What a cooperating department has contributed (协办情况).</summary>
/// <param name="Department">The department.</param>
/// <param name="Result">What it did; the reason when it was released.</param>
/// <param name="IsReleased">Whether the platform released it from contributing.</param>
public sealed record JointPart(string Department, string Result, bool IsReleased = false);

/// <summary>More time for handling (延期).</summary>
/// <param name="Days">The number of working days asked for.</param>
/// <param name="Reason">The reason.</param>
/// <param name="IsGranted">Whether it was granted; null while nobody has answered.</param>
public sealed record CallExtension(int Days, string Reason, bool? IsGranted = null);

/// <summary>What the town says of an answer (满意度评价).</summary>
/// <param name="Satisfaction">How satisfied it is.</param>
/// <param name="Comment">Its words; must not be blank when it is not satisfied.</param>
public sealed record CallRating(Satisfaction Satisfaction, string Comment);

/// <summary>How satisfied a town is (满意度).</summary>
public enum Satisfaction
{
    /// <summary>Not satisfied (不满意).</summary>
    Dissatisfied = 0,

    /// <summary>Mostly satisfied (基本满意).</summary>
    Mostly = 1,

    /// <summary>Satisfied (满意).</summary>
    Satisfied = 2,
}

/// <summary>Names of the degrees of satisfaction.</summary>
public static class Satisfactions
{
    /// <summary>The name of a degree.</summary>
    /// <param name="satisfaction">The degree.</param>
    public static Wording Title(this Satisfaction satisfaction) => satisfaction switch
    {
        Satisfaction.Satisfied => new("满意", "satisfied"),
        Satisfaction.Mostly => new("基本满意", "mostly satisfied"),
        _ => new("不满意", "dissatisfied"),
    };
}
