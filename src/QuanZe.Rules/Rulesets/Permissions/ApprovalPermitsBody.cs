using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits another department where the host recorded an approval for the pair of functions (已登记的批准文件).</summary>
[Rule("已登记的集中行使批准文件", "Recorded approval", Ruleset = "Permissions", Article = "行政许可法 第二十五条；行政处罚法 第十八条")]
public sealed class ApprovalPermitsBody : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BodyDifference>(d => !d.IsSameFunction)
        .And<ApprovalDocument>().On(d => d.Lower.Item.Body.Name, a => a.Body, where: (d, a) => a.Covers(d.Lower.Item.Type))
        .Yield((d, a) => new PermittedDifference(d, a.Ground));
}
