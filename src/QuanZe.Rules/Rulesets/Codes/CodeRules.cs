using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>The rules on codes (编码规则集): segments against the row itself, uniqueness, families, crosswalks.</summary>
public static class CodeRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All =>
    [
        new CodeUnreadable(), new CodeBodyDiffers(), new CodeLevelDiffers(), new CodeTypeDiffers(), new CodeBodyUnsound(), new SharedCodesAreListed(), new CodeRepeated(),
        new FamilyHeadClaimed(), new DividedAndUndivided(), new CodeIsPlaceholder(), new CodeIsLegacy(), new CodeIsNotCanonical(), new CrosswalkConflict(),
    ];
}
