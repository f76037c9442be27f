using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds bodies whose function regulation changed after the list was drawn up (三定调整后未复核).</summary>
[Rule("三定调整后未复核", "Regulation changed since review", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class RegulationChanged : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateCoverage>(coverage => coverage.IsChangedSinceReview)
        .Find(FindingCodes.RegulationChanged, coverage => new FindingPlace(coverage.Subject, ItemElement.None, MandateWords.Day(coverage.Regulation.EffectiveDate), MandateWords.Day(coverage.List.Date))
        {
            Arguments = [coverage.Regulation.ToString(), coverage.Readings.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        });
}
