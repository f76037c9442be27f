using System.CommandLine;
using QuanZe.Sdk.Findings;

namespace QuanZe.Cli.Verbs;

/// <summary>Options that several verbs have.</summary>
internal static class SharedOptions
{
    public static Option<string> Out(string description, bool isRequired = true) => new("--out") { Description = description, Required = isRequired };

    public static Option<ulong> Seed() => new("--seed") { Description = "随机种子，相同种子结果相同 · the seed; the same seed gives the same files", DefaultValueFactory = _ => 1 };

    public static Option<string?> FailOn()
    {
        var option = new Option<string?>("--fail-on") { Description = "有该程度以上的问题时返回 1 · exit with 1 on findings of this severity or above: error, warning, info" };
        option.AcceptOnlyFromAmong("error", "warning", "info");
        return option;
    }

    public static int ExitCode(string? failOn, IEnumerable<Finding> findings) =>
        failOn is not null && Enum.TryParse<Severity>(failOn, ignoreCase: true, out var severity) && findings.Any(finding => finding.Severity >= severity)
            ? CommandLine.Failed
            : CommandLine.Done;
}
