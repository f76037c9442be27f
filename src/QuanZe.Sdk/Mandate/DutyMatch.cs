namespace QuanZe.Sdk.Mandate;

/// <summary>A duty that a text speaks of, as far as words tell (职责匹配): how strongly, and by which words.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Score">How strongly, 0 to 1.</param>
/// <param name="SharedWords">The words that both hold, in the order of the text.</param>
public sealed record DutyMatch(Duty Duty, double Score, ValueList<string> SharedWords)
{
    /// <summary>Place, score and shared words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Duty.Place} {Score:0.00} {string.Join('、', SharedWords)}");
}
