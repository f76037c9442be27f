using QuanZe.Sdk.Law.Penalties;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What the duties of a penalty row should speak of and do not (处罚事项责任的程序要点). What the basis of the responsibilities brings in by naming the chapters counts as spoken of.</summary>
internal static class PenaltyDuties
{
    public static bool LacksHearing(ListedItem row) => (row.Topics & RowTopics.Hearing) == 0 && !IsIncorporated(row) && row.Penalty.Kinds.Overlaps(PenaltyKinds.WithHearing);

    public static bool LacksOfficersNoticeOrStatement(ListedItem row) =>
        !row.Item.Responsibilities.IsEmpty && !IsIncorporated(row) && (row.Topics & (RowTopics.TwoOfficers | RowTopics.Notice | RowTopics.Statement)) != (RowTopics.TwoOfficers | RowTopics.Notice | RowTopics.Statement);

    private static bool IsIncorporated(ListedItem row) => row.Procedure is { IsIncorporated: true };
}
