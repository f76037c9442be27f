using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits an absence for which a reason is recorded (登记的不认领理由): no such function, transferred, vertical management.</summary>
[Rule("已登记不认领理由", "Recorded exemption", Ruleset = "Permissions")]
public sealed class ExemptionPermitsAbsence : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MissingClaim>()
        .And<ClaimExemption>().On(m => (m.List.Id, m.Row.Item.Code.BaseKey), e => (e.ListId, (string?)e.BaseCode))
        .Yield((m, e) => new PermittedAbsence(m, new Ground($"已登记不认领理由：{e.Reason}", $"recorded exemption: {e.Reason}")));
}
