using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a row outside the catalogue that was devolved, authorised, entrusted or conferred by a document (下放、授权、委托、赋权).</summary>
[Rule("下放、授权、委托、赋权的事项", "Devolved, authorised, entrusted or conferred", Ruleset = "Permissions")]
public sealed class TransferSupportsItem : Rule
{
    private static readonly Ground Ground = new("经下放、授权、委托或者赋权取得，清单载明文件", "devolved, authorised, entrusted or conferred, document stated");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OutsideItem>(outside => outside.Row.IsTransferredWithDocument)
        .Yield(outside => new PermittedOutsideItem(outside, Ground));
}
