using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>The rules on assessment and rectification (考核问效规则).</summary>
public static class AssessmentRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All => [new DepartmentsAreListed(), new OutliersAreListed(), new ScoreOutlier(), new FailedWithoutRectification(), new RectificationOverdue(), new PowerNeverExercised()];
}
