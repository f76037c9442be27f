using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits promised time limits that differ (承诺时限): the promise is local, the limit set by law is not.</summary>
[Rule("承诺时限由本级确定", "Promised limit is local", Ruleset = "Permissions")]
public sealed class PromisedLimitIsLocal : Rule
{
    private static readonly Ground Ground = new("承诺时限由本级确定", "the promised limit is local");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.PromisedLimit)
        .Yield(d => new PermittedDifference(d, Ground));
}
