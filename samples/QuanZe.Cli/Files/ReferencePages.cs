using QuanZe.Rules.Reference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Cli.Files;

/// <summary>The reference pages: one per finding and one per rule, with an index each.</summary>
public static class ReferencePages
{
    /// <summary>The pages of the findings by file name, the index among them.</summary>
    /// <param name="catalogue">The rules behind the findings.</param>
    public static IEnumerable<(string Name, string Text)> Findings(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return FindingCodes.All.Select(code => (FindingPage.FileName(code), FindingPage.Markdown(code, [.. Rules(code, catalogue)])))
            .Append(("README.md", FindingPage.Index(FindingCodes.All)));
    }

    /// <summary>The pages of the rules by file name, the index among them.</summary>
    /// <param name="catalogue">The rules.</param>
    public static IEnumerable<(string Name, string Text)> Rules(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Rules.Select(rule => (RulePage.FileName(rule), RulePage.Markdown(rule, catalogue))).Append(("README.md", RulePage.Index(catalogue)));
    }

    private static IEnumerable<FindingRule> Rules(FindingCode code, RuleCatalogue catalogue) =>
        catalogue.Finding(code).Select(rule => new FindingRule(rule.Name, rule.Title, rule.EnglishTitle, rule.Parameters.Select(parameter => parameter.Name).ToValueList()));
}
