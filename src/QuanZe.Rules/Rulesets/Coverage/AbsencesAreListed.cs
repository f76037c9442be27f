using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Lists the catalogue items that a list should have claimed by its level and has not (应领未领的目录事项).</summary>
[Rule("列出应领未领的目录事项", "Absences are listed", Ruleset = "Coverage")]
public sealed class AbsencesAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AlignedItem>(aligned => aligned.Reference is { IsStandard: true, IsOver: false, IsMainItem: false })
        .YieldEach(aligned => aligned.AbsentFrom
            .Where(list => Catalogue.IsFor(aligned.Reference.Item, list.Level))
            .Select(list => new MissingClaim(aligned, list)));
}
