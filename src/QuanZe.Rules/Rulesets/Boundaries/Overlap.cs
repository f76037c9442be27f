using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Asks about rows of two departments that rest on one article and are about one object, unless a key area draws the boundary (职责重叠，抢着管).</summary>
[Rule("职责重叠", "Overlap", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class Overlap : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OverlappingRows>()
        .Unless<MatterRow>(party => party.IsAbout && party.IsByParty).On(overlap => overlap.Row, party => party.Row)
        .Find(FindingCodes.Overlap, overlap => new FindingPlace(overlap.Subject, ItemElement.Body, overlap.Other.Item.Body.Name, overlap.Row.Item.Body.Name)
        {
            Arguments = [overlap.Other.Item.FullName, $"《{overlap.Provision.Instrument}》第{overlap.Provision.Article}条", string.Join('、', overlap.Words)],
            Evidence = [overlap.Row.Evidence(ItemElement.Name, overlap.Row.Item.FullName), overlap.Other.Evidence(ItemElement.Name, overlap.Other.Item.FullName)],
        });
}
