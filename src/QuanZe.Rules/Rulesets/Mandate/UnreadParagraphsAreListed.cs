using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Lists the lines of a regulation that fit nowhere (未识别的段落).</summary>
[Rule("列出三定中未识别的段落", "Unread lines of regulations are listed", Ruleset = "Mandate")]
public sealed class UnreadParagraphsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<FunctionRegulationReading>()
        .YieldEach(reading => reading.NotUnderstood.Select(paragraph => new UnreadParagraph(reading.Regulation, paragraph)));
}
