using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Lists the matters whose leads claim one responsibility (同一职责两家牵头).</summary>
[Rule("列出同一职责两家牵头", "Rival leads are listed", Ruleset = "Boundaries")]
public sealed class RivalLeadsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<KeyArea>()
        .YieldEach(area => area.RivalLeads.Select(rival => new RivalLeads(area, rival.First, rival.Second, rival.Responsibility)));
}
