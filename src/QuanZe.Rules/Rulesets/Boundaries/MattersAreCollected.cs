using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Puts the matters of all key areas together (重点领域事项汇总).</summary>
[Rule("汇总重点领域事项", "Matters of key areas are collected", Ruleset = "Boundaries")]
public sealed class MattersAreCollected : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<KeyAreaMatter>().By(_ => 0).InOrderOf(matter => matter.ToString())
        .Yield(all => new KeyAreaMatters(all.Members.ToValueList()));
}
