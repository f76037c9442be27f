using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

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

    public static Option<string> Profile() => new("--profile")
    {
        Description = $"适用口径 · the profile: {string.Join(", ", SamenessProfiles.All.Select(known => known.Id))}, or a JSON file",
        DefaultValueFactory = _ => SamenessProfiles.ThreeLevelFourSame.Id,
    };

    public static Option<string?> Date() => new("--date") { Description = "报告日期，如 2026-11-01；默认当天 · the day of the report; default today" };

    public static Option<string[]> Rules() => new("--rules")
    {
        Description = "规则配置文件，可以多个，同层次后者优先 · ruleset documents: rules off, severities, parameters; in one layer the later wins",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Division(string whose) => new("--division") { Description = $"{whose}行政区划代码，如 370685；规则配置按此适用 · the division code of the region, by which ruleset documents apply" };

    public static DivisionCode? DivisionOf(string? text) =>
        text is null ? null
        : DivisionCode.TryParse(text, out var division) ? division
        : throw new BadInputException($"--division {text}: 370685");

    /// <summary>The engine with the documents of <c>--rules</c>; every fault of every document is a line of its own.</summary>
    public static AlignmentEngine Engine(Screen screen, SamenessProfile profile, string[]? files, params IEnumerable<object> facts) =>
        Engine(screen, profile, files, MatchOptions.Default, facts);

    public static AlignmentEngine Engine(Screen screen, SamenessProfile profile, string[]? files, MatchOptions matching, params IEnumerable<object> facts)
    {
        var (documents, unreadable) = RulesetFiles.Read(files ?? []);
        try
        {
            var engine = new AlignmentEngineBuilder().UseProfile(profile).UseRulesets(documents).UseMatching(matching).AddFacts(facts).Build();
            return unreadable.Count == 0 ? engine : throw new BadInputException(unreadable);
        }
        catch (RulesetException exception)
        {
            throw new BadInputException([.. unreadable, .. exception.Faults.Select(fault => fault.Message(screen.Language))]);
        }
    }

    public static SamenessProfile ProfileOf(string name)
    {
        if (SamenessProfiles.Find(name) is { } shipped)
        {
            return shipped;
        }

        try
        {
            using var stream = File.OpenRead(name);
            return SamenessProfiles.Read(stream);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--profile {name}: {exception.Message}");
        }
    }

    public static DateOnly DayOf(string? text) =>
        text is null ? DateOnly.FromDateTime(DateTime.Today)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException($"--date {text}: 2026-11-01");

    public static int ExitCode(string? failOn, IEnumerable<Finding> findings) =>
        failOn is not null && Enum.TryParse<Severity>(failOn, ignoreCase: true, out var severity) && findings.Any(finding => finding.Severity >= severity)
            ? CommandLine.Failed
            : CommandLine.Done;

    public static Option<string?> Decisions() => new("--decisions") { Description = "人工决定文件 · a file of decisions about pairs" };

    public static DecisionMemory DecisionsOf(string? path)
    {
        if (path is null)
        {
            return DecisionMemory.Empty;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return DecisionMemoryJson.Read(stream);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: {exception.Message}");
        }
    }
}
