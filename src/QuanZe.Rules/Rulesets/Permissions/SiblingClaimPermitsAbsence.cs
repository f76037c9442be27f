using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits the absence of a sub-item where the catalogue leaves the level open and the list claims a sibling (主项按审批层级划分子项).</summary>
[Rule("已认领同一主项的其他子项", "Another sub-item is claimed", Ruleset = "Permissions")]
public sealed class SiblingClaimPermitsAbsence : Rule
{
    private static readonly Ground Ground = new("目录未定层级，已认领同一主项的其他子项", "level left open; another sub-item of the main item is claimed");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MissingClaim>(m => m.LevelIsOpen)
        .And<ListedItem>(row => row.IsJudged).On(m => Family(m.List, m.Row), row => Family(row.List, row))
        .Yield((m, _) => new PermittedAbsence(m, Ground));

    private static (string ListId, string Family)? Family(PowerList list, ListedItem row) => row.SubItemFamily is { } family ? (list.Id, family) : null;
}
