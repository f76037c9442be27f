using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a claim at another level where the power was devolved, authorised, entrusted or conferred and the row names the document (下放、授权、委托、赋权的层级).</summary>
[Rule("下放、授权、委托、赋权的层级", "Level by transfer", Ruleset = "Permissions", Article = "行政许可法 第二十四条；行政处罚法 第二十条、第二十四条")]
public sealed class TransferPermitsLevel : Rule
{
    private static readonly Ground Ground = new("经下放、授权、委托或者赋权取得，清单载明文件", "devolved, authorised, entrusted or conferred, document stated");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<LevelClaim>(claim => claim.Row.IsTransferredWithDocument)
        .Yield(claim => new PermittedLevelClaim(claim, Ground));
}
