namespace QuanZe.Sdk.Law.Coercion;

/// <summary>The kinds of coercive measure and of means of execution (行政强制的种类和方式) of 行政强制法 第九条 and 第十二条.</summary>
/// <remarks>The first five are measures (行政强制措施), the others execution (行政强制执行): see <see cref="CoercionKinds.IsExecution"/>.</remarks>
public enum CoercionKind
{
    /// <summary>Restriction of personal liberty (限制公民人身自由); article 9, item 1.</summary>
    Liberty = 0,

    /// <summary>Sealing of places, facilities or goods (查封场所、设施或者财物); article 9, item 2.</summary>
    Sealing = 1,

    /// <summary>Seizure of goods (扣押财物); article 9, item 3.</summary>
    Seizure = 2,

    /// <summary>Freezing of deposits and remittances (冻结存款、汇款); article 9, item 4.</summary>
    Freezing = 3,

    /// <summary>Any other measure (其他行政强制措施); article 9, item 5.</summary>
    OtherMeasure = 4,

    /// <summary>Additional fine or late fee (加处罚款或者滞纳金); article 12, item 1.</summary>
    Surcharge = 5,

    /// <summary>Transfer of deposits and remittances (划拨存款、汇款); article 12, item 2.</summary>
    Transfer = 6,

    /// <summary>Auction or lawful disposal of what was sealed or seized (拍卖或者依法处理); article 12, item 3.</summary>
    Auction = 7,

    /// <summary>Removal of an obstruction, restoration (排除妨碍、恢复原状); article 12, item 4.</summary>
    Restoration = 8,

    /// <summary>Substitute performance (代履行); article 12, item 5.</summary>
    SubstitutePerformance = 9,

    /// <summary>Any other execution, such as forced demolition (其他强制执行方式); article 12, item 6.</summary>
    OtherExecution = 10,
}
