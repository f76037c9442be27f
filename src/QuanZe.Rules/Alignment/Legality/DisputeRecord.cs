namespace QuanZe.Rules.Alignment.Legality;

/// <summary>How far a dispute between organs over an item has come (职责争议处理情况). A fact that hosts may add.</summary>
/// <remarks>Source: 地方各级人民政府机构设置和编制管理条例 第十条: negotiate; agreed, file with the 编制 office; not agreed, its opinion goes to the government, which decides.</remarks>
/// <param name="itemId">The id of the item.</param>
/// <param name="isAgreed">Whether negotiation led to agreement; null while it goes on.</param>
/// <param name="isFiled">Whether the agreement was filed with the 编制 office (机构编制管理机关备案).</param>
/// <param name="hasOpinion">Whether the 编制 office gave its opinion.</param>
/// <param name="isDecided">Whether the government decided.</param>
public sealed class DisputeRecord(string itemId, bool? isAgreed, bool isFiled, bool hasOpinion, bool isDecided)
{
    /// <summary>The id of the item.</summary>
    public string ItemId { get; } = itemId;

    /// <summary>The step that was left out, in Chinese; null when none was.</summary>
    public string? MissingStep { get; } = (isAgreed, isFiled, hasOpinion, isDecided) switch
    {
        (true, false, _, _) => "协商一致后报机构编制管理机关备案",
        (false, _, false, true) => "机构编制管理机关提出协调意见",
        (null, _, _, true) => "有关机关协商",
        _ => null,
    };
}
