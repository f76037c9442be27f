namespace QuanZe.Rules.Alignment;

/// <summary>A difference that is lawful, with the ground that makes it so (有据差异). Rules yield it; vendors' rules too.</summary>
/// <remarks>
/// A fact, compared by reference. Immutable. Two permissions of one difference stay two facts: a report shows the ground of each, and there are more permissions than
/// any other derived facts, so that an entry in a table for each would cost more than the rare second one.
/// </remarks>
/// <param name="difference">The difference permitted.</param>
/// <param name="ground">Why it is lawful.</param>
public sealed class PermittedDifference(ElementDifference difference, Ground ground)
{
    /// <summary>The difference permitted.</summary>
    public ElementDifference Difference { get; } = difference;

    /// <summary>Why it is lawful.</summary>
    public Ground Ground { get; } = ground;
}
