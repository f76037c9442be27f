using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes whose digit of the exercising level is none of the row's levels (编码层级段不符); one finding for the rows of a department. Rows that exclude the level of their own list are left to LevelExcludesList.</summary>
[Rule("编码中的行使层级不符", "Level in the code differs", Ruleset = "Codes")]
public sealed class CodeLevelDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row is { IsJudged: true, ExcludesOwnLevel: false } && row.CodeSummary.ContradictsLevel(row.Level)).By(row => (row.List.Id, row.Item.Body.Name, row.CodeSummary.LevelDigit)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeLevelDiffers, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, Levels(group.Members[0]), $"{group.Key.LevelDigit}（{group.Members[0].CodeSummary.Level.ChineseName()}）"));

    private static string Levels(ListedItem row) => row.Item.Levels.IsUnspecified ? row.Level.ChineseName() : row.Item.Levels.ToString();
}
