using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Names the lines of a regulation that could not be read (三定文本有未识别的段落).</summary>
[Rule("三定文本有未识别的段落", "Line of a regulation not understood", Ruleset = "Mandate")]
public sealed class RegulationNotUnderstood : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<UnreadParagraph>()
        .Find(FindingCodes.RegulationNotUnderstood, unread => new FindingPlace(unread.Subject, ItemElement.None, null, unread.Paragraph.Text)
        {
            Arguments = [unread.Paragraph.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            Evidence = [unread.Evidence],
        });
}
