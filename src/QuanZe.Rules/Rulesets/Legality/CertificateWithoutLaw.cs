using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>FW-02: finds certificates demanded without a law, regulation or decision of the State Council (证明材料缺少依据).</summary>
[Rule("证明材料缺少依据", "Certificate without law", Ruleset = "Legality", Article = "优化营商环境条例 第四十四条第一款、第三款")]
public sealed class CertificateWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Columns.Certificates is { } demand && (demand.IsExcluded || (demand.HasBasisColumn && demand.Basis.IsEmpty)))
        .Find(FindingCodes.CertificateWithoutLaw, item => item.At(ItemElement.None, "法律、法规或者国务院决定", item.Columns.Certificates!.Text) with { Severity = item.Columns.Certificates.IsExcluded ? Severity.Error : Severity.Warning, Arguments = [string.Join('、', item.Columns.Certificates.Basis)] });
}
