namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What the duties of a coercion row should speak of and do not (强制事项责任的程序要点).</summary>
internal static class CoercionDuties
{
    public static bool LacksDemandOrStatement(ListedItem row) =>
        !row.Item.Responsibilities.IsEmpty
        && row.Coercion is { HasExecution: true, HasMeasure: false }
        && row.Procedure is not { IsIncorporated: true }
        && (row.Topics & (RowTopics.Demand | RowTopics.Statement)) != (RowTopics.Demand | RowTopics.Statement);
}
