using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds territorial rows without drawing or instruction (施工图、说明书不全).</summary>
[Rule("施工图、说明书不全", "Drawing or instruction missing", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class DocumentsMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.MissingDocuments.Any())
        .Find(FindingCodes.DocumentsMissing, item => At(item.Subject(), ItemElement.None, string.Join('、', item.MissingDocuments), null));
}
