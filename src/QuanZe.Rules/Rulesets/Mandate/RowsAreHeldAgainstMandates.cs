using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Holds the rows of a body against the duties of its function regulation (事项与职责对照). Asked only where the regulation is given.</summary>
[Rule("事项与三定对照", "Rows are held against mandates", Ruleset = "Mandate")]
public sealed class RowsAreHeldAgainstMandates : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.Item.Body.IsEmpty)
        .With<FunctionRegulations>()
        .YieldEach((row, regulations) => MandateReading.Of(row, regulations) is { } reading ? [reading] : Array.Empty<MandateReading>());
}
