using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Lists the scores that lie far from the others of their party (异常评分).</summary>
[Rule("列出异常评分", "Outlying scores are listed", Ruleset = "Assessment")]
public sealed class OutliersAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AssessedDepartment>()
        .YieldEach(department => department.Result.Parties.SelectMany(party => party.Outliers.Select(score => new OutlyingScore(department, party, score))));
}
