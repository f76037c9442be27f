using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>
/// Permits another department where a document gives it the power (集中行使、综合执法): an approval bureau for licences (行政许可法 第二十五条),
/// an enforcement bureau for penalties (行政处罚法 第十八条). The document is named in the row.
/// </summary>
[Rule("相对集中行使许可权、综合执法", "Centralised licensing, integrated enforcement", Ruleset = "Permissions", Article = "行政许可法 第二十五条；行政处罚法 第十八条")]
public sealed class CentralisedBodyIsPermitted : Rule
{
    private static readonly Ground Ground = new(
        "经批准相对集中行使权力，清单载明文件（行政许可法第二十五条、行政处罚法第十八条）", "centralised by approval, document stated (行政许可法 25, 行政处罚法 18)");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BodyDifference>(d => !d.IsSameFunction && !d.Lower.IsTransferred && !string.IsNullOrWhiteSpace(d.Lower.Item.PowerSourceDocument))
        .Yield(d => new PermittedDifference(d, Ground));
}
