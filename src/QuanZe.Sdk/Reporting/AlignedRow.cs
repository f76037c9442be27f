using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>One item across the levels (对照行): the rows that belong together, how they were found and how they differ.</summary>
public sealed record AlignedRow
{
    /// <summary>A number from 1 in the order of the report.</summary>
    public required int Number { get; init; }

    /// <summary>The verdict on the row.</summary>
    public required AlignmentVerdict Verdict { get; init; }

    /// <summary>The items of the row, highest level first, at most one per list.</summary>
    public required ValueList<AlignedCell> Cells { get; init; }

    /// <summary>How the items were paired.</summary>
    public ValueList<RowMatch> Matches { get; init; } = [];

    /// <summary>The differences between the highest item and each lower one.</summary>
    public ValueList<ReportedDifference> Differences { get; init; } = [];

    /// <summary>The item of a level, or null when the row has none there.</summary>
    /// <param name="level">The level.</param>
    public PowerItem? At(AdministrativeLevel level)
    {
        foreach (var cell in Cells)
        {
            if (cell.Level == level)
            {
                return cell.Item;
            }
        }

        return null;
    }
}

/// <summary>The item of one list in an aligned row (对照单元).</summary>
/// <param name="ListId">The list's id.</param>
/// <param name="Level">The list's level.</param>
/// <param name="Item">The item.</param>
public sealed record AlignedCell(string ListId, AdministrativeLevel Level, PowerItem Item);

/// <summary>How two items of a row were paired (匹配).</summary>
/// <param name="LeftListId">The id of the higher list.</param>
/// <param name="RightListId">The id of the lower list.</param>
/// <param name="Probability">The estimated probability that both are the same item, 0 to 1.</param>
/// <param name="IsAccepted">True when the pair is accepted without review.</param>
/// <param name="Explanation">Why, in a few words per field.</param>
public sealed record RowMatch(string LeftListId, string RightListId, double Probability, bool IsAccepted, ValueList<string> Explanation)
{
    /// <summary>The same as a drawing, for a pair that a person has to look at; null for others. It is shown in HTML and not written to JSON.</summary>
    public MatchDrawing? Drawing { get; init; }
}

/// <summary>A difference in one element between two levels (要素差异).</summary>
/// <param name="Element">The element.</param>
/// <param name="Upper">The level whose text is expected.</param>
/// <param name="Lower">The level that differs.</param>
/// <param name="Expected">The text of the upper level.</param>
/// <param name="Actual">The text of the lower level.</param>
/// <param name="Code">The finding's code, or null when the difference is excused.</param>
/// <param name="Grounds">The grounds of those rules that permit it; empty when nothing does.</param>
public sealed record ReportedDifference(
    ItemElement Element, AdministrativeLevel Upper, AdministrativeLevel Lower, string Expected, string Actual, FindingCode? Code, ValueList<string> Grounds)
{
    /// <summary>Whether a rule permits the difference.</summary>
    public bool IsExcused => !Grounds.IsEmpty;
}

/// <summary>The verdict on an aligned row (对照结论).</summary>
public enum AlignmentVerdict
{
    /// <summary>All levels agree in all elements of the profile (一致).</summary>
    Same = 0,

    /// <summary>They differ only where a rule permits it (有据差异).</summary>
    Excused = 1,

    /// <summary>They differ without a ground (不一致).</summary>
    Different = 2,

    /// <summary>A catalogue row that the level should have claimed and did not (未认领).</summary>
    Unclaimed = 3,

    /// <summary>A row of the lower list that no higher list has (目录外).</summary>
    OutsideCatalogue = 4,

    /// <summary>The pairing needs a person's decision first (待复核).</summary>
    Review = 5,

    /// <summary>A catalogue row that is not for this level (不属本级).</summary>
    NotForLevel = 6,
}
