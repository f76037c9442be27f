using QuanZe.Rules.Inference;
using System.Globalization;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Finds scores for a person to look at (评分异常).</summary>
[Rule("评分异常", "Outlying score", Ruleset = "Assessment")]
public sealed class ScoreOutlier : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OutlyingScore>()
        .Find(FindingCodes.ScoreOutlier, outlier => At(outlier, ItemElement.None, outlier.Party.Mean.ToString("0.0", CultureInfo.InvariantCulture), outlier.Score.Score.ToString("0.0", CultureInfo.InvariantCulture)) with
        {
            Arguments = [outlier.Score.Party.Title().Chinese, outlier.Department.Assessment.Profile.OutlierDeviations.ToString("0.#", CultureInfo.InvariantCulture)],
        });
}
