using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits another body where the power was devolved, authorised, entrusted or conferred and the row names the document (下放、授权、委托、赋权).</summary>
[Rule("下放、授权、委托、赋权", "Devolved, authorised, entrusted or conferred", Ruleset = "Permissions", Article = "行政许可法 第二十四条；行政处罚法 第二十条、第二十四条")]
public sealed class TransferPermitsDifference : Rule
{
    private static readonly Ground Ground = new("经下放、授权、委托或者赋权取得，清单载明文件", "devolved, authorised, entrusted or conferred, document stated");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Body && d.Lower.IsTransferredWithDocument)
        .Yield(d => new PermittedDifference(d, Ground));
}
