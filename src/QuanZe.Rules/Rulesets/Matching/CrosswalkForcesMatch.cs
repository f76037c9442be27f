using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Forces pairs whose base codes a recorded crosswalk declares to be one item (编码对照确定匹配).</summary>
[Rule("编码对照确定匹配", "Crosswalk forces pairing", Ruleset = "Matching")]
public sealed class CrosswalkForcesMatch : Rule
{
    private static readonly Ground Ground = new("已登记的编码对照关系", "recorded crosswalk of codes");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ProposedMatch>(m => m.Left.Code.BaseKey is not null)
        .And<CodeCrosswalk>().On(m => (m.Right.Code.BaseKey, m.Left.Code.BaseKey), c => (c.UpperCode, c.LowerCode))
        .Yield((m, _) => MatchRuling.Force(m, Ground));
}
