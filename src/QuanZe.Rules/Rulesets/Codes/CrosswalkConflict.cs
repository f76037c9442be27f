using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds a lower code that recorded crosswalks give to two upper codes (编码对照冲突), where a row carries it.</summary>
[Rule("编码对照关系冲突", "Crosswalks conflict", Ruleset = "Codes")]
public sealed class CrosswalkConflict : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<CodeCrosswalk>()
        .And<CodeCrosswalk>().On(crosswalk => crosswalk.LowerCode, other => other.LowerCode, (crosswalk, other) => string.CompareOrdinal(crosswalk.UpperCode, other.UpperCode) < 0)
        .And<ListedItem>(row => row.IsJudged && row.Item.Code.BaseKey is not null).On((crosswalk, _) => crosswalk.LowerCode, row => row.Item.Code.BaseKey!)
        .Find(FindingCodes.CrosswalkConflict, (crosswalk, other, row) => new FindingPlace(row.Subject, ItemElement.Code, $"{crosswalk.UpperCode}、{other.UpperCode}", row.Item.Code.Text)
        {
            Arguments = [crosswalk.LowerCode],
            Evidence = [row.Evidence(ItemElement.Code, row.Item.Code.Text)],
        });
}
