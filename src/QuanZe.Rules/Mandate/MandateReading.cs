using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Mandate;

/// <summary>How a row stands to the function regulation of its body (事项与三定对照): the duties it belongs to, by its cell of duties or, where that is blank, by its name.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
public sealed class MandateReading : IFindingSubject
{
    // Scores of two regulations are not measured by quite the same rarity of words; within a tenth they are equal.
    private const double AsWell = 0.9;

    private readonly Lazy<(FunctionRegulation Regulation, DutyMatch Match)?> _claimant;

    private MandateReading(ListedItem row, FunctionRegulation regulation, FunctionRegulations regulations)
    {
        Row = row;
        Regulation = regulation;
        Previous = regulations.Before(regulation);
        IsQuoted = !string.IsNullOrWhiteSpace(row.Item.Duties);
        Matches = IsQuoted ? regulation.Matcher.DutiesIn(row.Item.Duties!) : regulation.Matcher.DutiesOf(row.Item);
        _claimant = new(() => regulations.DutiesOfOthers(row.Item, row.Date, DutyMatcher.Likely) is [var first, ..] ? first : null);
    }

    /// <summary>The row.</summary>
    public ListedItem Row { get; }

    /// <summary>The regulation of its body in the version in force.</summary>
    public FunctionRegulation Regulation { get; }

    /// <summary>The version before it; null when there is none at hand.</summary>
    public FunctionRegulation? Previous { get; }

    /// <summary>Whether the row states its duty (部门职责); where it does not, the name is read.</summary>
    public bool IsQuoted { get; }

    /// <summary>The duties that come into question, best first.</summary>
    public ValueList<DutyMatch> Matches { get; }

    /// <summary>The best of them; null when none comes into question.</summary>
    public DutyMatch? Best => Matches.IsEmpty ? null : Matches[0];

    /// <summary>The duties that the row is linked with.</summary>
    public IEnumerable<DutyMatch> Links => Matches.Where(match => match.Score >= DutyMatcher.Likely);

    /// <summary>Whether the best duty is near, but not near enough to be taken for the row's without a look.</summary>
    public bool IsWeak => Best is { Score: < DutyMatcher.Likely };

    /// <summary>The other body whose regulation the row fits best, with the duty; null when none fits, or no other regulation is at hand.</summary>
    public (FunctionRegulation Regulation, DutyMatch Match)? Claimant => _claimant.Value;

    /// <summary>The other body, when a duty of it fits the row's name as well as the row's own does; null otherwise.</summary>
    public (FunctionRegulation Regulation, DutyMatch Match)? Rival =>
        Best is { Score: >= DutyMatcher.Likely } && Claimant is { } other && other.Match.Score >= AsWell * NameScore ? other : null;

    /// <summary>The handling units that the regulation does not know, joined by 、; empty when there is none.</summary>
    public string UnknownUnits => Regulation.Units.IsEmpty || Row.Item.HandlingUnit is not { } cell ? "" : string.Join('、', Regulation.UnknownUnits(cell));

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;

    // What the name alone says of the row's own duties; the other body is compared by the same measure.
    private double NameScore => Regulation.Matcher.DutiesOf(Row.Item) is [var best, ..] ? best.Score : DutyMatcher.Likely;

    /// <summary>Reads a row against the regulations at hand.</summary>
    /// <param name="row">The row.</param>
    /// <param name="regulations">The regulations.</param>
    /// <returns>The reading; null when no regulation of the row's body is at hand or in force.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MandateReading? Of(ListedItem row, FunctionRegulations regulations)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(regulations);
        return regulations.InForce(row.Item.Body.Name, row.Date) is { } regulation ? new MandateReading(row, regulation, regulations) : null;
    }
}
