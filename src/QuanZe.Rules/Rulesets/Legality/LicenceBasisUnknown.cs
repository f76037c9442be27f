using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-01: finds licences none of whose bases is known to be of a rank that may set one, while the rank of some is not known (许可依据位阶待核实).</summary>
[Rule("许可依据位阶待核实", "Rank of a licence's basis not known", Ruleset = "Legality", Article = "行政许可法 第十四条、第十五条")]
public sealed class LicenceBasisUnknown : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Least!.Outcome == EstablishmentOutcome.Unknown && item.LeastByTags!.Outcome == EstablishmentOutcome.Unknown && !item.Basis.IsEmpty)
        .Find(FindingCodes.LicenceBasisUnknown, item => item.AtBasis(item.Least!.Supports.IsEmpty ? item.Basis : item.Least.Supports));
}
