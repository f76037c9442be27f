using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>How a difference between two rows becomes the place of a finding: the lower row, with both rows as evidence.</summary>
internal static class Difference
{
    public static FindingPlace At(ElementDifference difference) => At(difference, difference.Expected, difference.Actual);

    public static FindingPlace At(ElementDifference difference, string expected, string actual, Severity? severity = null) =>
        new(difference.Lower.Subject, difference.Element, expected, actual)
        {
            Severity = severity ?? difference.Severity,
            Arguments = [difference.Upper.Level.ChineseName()],
            Evidence = [difference.Upper.Evidence(difference.Element, difference.Expected), difference.Lower.Evidence(difference.Element, difference.Actual)],
        };
}
