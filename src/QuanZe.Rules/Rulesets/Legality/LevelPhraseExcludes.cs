using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-07: finds rows whose quoted clauses all name the authorities of other levels (依据条文未将职权授予本级).</summary>
[Rule("依据条文未将职权授予本级", "Clause gives the power to another level", Ruleset = "Legality", Article = "依据条文中的层级用语")]
public sealed class LevelPhraseExcludes : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.BasisReview.Levels is { } levels && levels.Excludes(item.Level) && !item.Row.IsTransferred)
        .Find(FindingCodes.LevelPhraseExcludes, item => item.At(new Passage(ItemElement.Basis, item.BasisReview.Levels!.Clause!), item.BasisReview.Levels.Levels.ToString()) with { Arguments = [item.Level.ChineseName()] });
}
