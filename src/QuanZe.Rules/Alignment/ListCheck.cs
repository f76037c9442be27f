namespace QuanZe.Rules.Alignment;

/// <summary>Says that lists are checked by themselves, not compared with lists above (清单审核). A settings fact; <see cref="AlignmentEngine.Check"/> adds it.</summary>
/// <remarks>Advice to departments as a whole belongs to a check; a comparison speaks of rows.</remarks>
public sealed class ListCheck
{
    private ListCheck()
    {
    }

    /// <summary>The fact.</summary>
    public static ListCheck Fact { get; } = new();
}
