using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Import;

namespace QuanZe.Cli.Verbs;

/// <summary><c>align</c>: the whole job on the user's own files.</summary>
internal static class AlignVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var standard = Files("--standard", "上级目录或者清单，可以多个 · the catalogue or the highest list; several files or a folder", isRequired: true);
        var city = Files("--city", "市级清单 · the city's list", isRequired: false);
        var county = Files("--county", "县级清单 · the county's list", isRequired: true);
        var folder = SharedOptions.Out("输出文件夹 · the folder for report.html, findings.xlsx, alignment.json");
        var (profile, rules, division, date) = (SharedOptions.Profile(), SharedOptions.Rules(), SharedOptions.Division("县级"), SharedOptions.Date());
        var failOn = SharedOptions.FailOn();
        var decisions = SharedOptions.Decisions();
        var command = new Command("align", "比对自己的清单 · align your own lists") { standard, city, county, folder, profile, rules, division, date, failOn, decisions };
        command.SetAction(parsed => Run(
            screenFor(parsed), parsed.GetValue(standard)!, parsed.GetValue(city) ?? [], parsed.GetValue(county)!, parsed.GetValue(folder)!,
            SharedOptions.Engine(screenFor(parsed), SharedOptions.ProfileOf(parsed.GetValue(profile)!), parsed.GetValue(rules), MatchOptions.Default with { Decisions = SharedOptions.DecisionsOf(parsed.GetValue(decisions)) }), SharedOptions.DivisionOf(parsed.GetValue(division)), SharedOptions.DayOf(parsed.GetValue(date)), parsed.GetValue(failOn)));
        return command;
    }

    private static Option<string[]> Files(string name, string description, bool isRequired) =>
        new(name) { Description = description, Required = isRequired, AllowMultipleArgumentsPerToken = true };

    private static int Run(Screen screen, string[] standard, string[] city, string[] county, string folder, AlignmentEngine engine, DivisionCode? division, DateOnly day, string? failOn)
    {
        var lists = screen.Working(screen.Words("读取", "reading"), _ => Read(screen, standard, city, county));
        var target = lists.County.List with { Division = division ?? lists.County.List.Division };
        var aligned = screen.Working(screen.Words("比对", "aligning"), bar => engine.Align(new Catalogue(lists.Standard.List), lists.City?.List, target, day, Screen.Stages(bar)));
        ImportResult[] imports = [lists.Standard, .. lists.City is { } cityList ? [cityList] : Array.Empty<ImportResult>(), lists.County];
        var report = aligned with { Findings = imports.SelectMany(import => import.Findings).Concat(aligned.Findings).Order().ToValueList() };
        var rejected = imports.SelectMany(import => import.RejectedRows).ToList();
        using var output = new OutputFolder(folder);
        var files = ReportFiles.Write(output, report, screen.Language).ToList();
        if (rejected.Count > 0)
        {
            files.Add(ReportFiles.WriteRejected(output, rejected, screen));
        }

        output.Commit();
        AlignmentTables.Show(screen, report);
        foreach (var file in files)
        {
            screen.Line(file);
        }

        return SharedOptions.ExitCode(failOn, report.Findings);
    }

    // All lists are tried before the first problem is told, so that one run names every file at fault.
    private static (ImportResult Standard, ImportResult? City, ImportResult County) Read(Screen screen, string[] standard, string[] city, string[] county)
    {
        var problems = new List<string>[] { [], [], [] };
        ImportResult? Try(int place, string[] files, string id, AdministrativeLevel level)
        {
            try
            {
                return files.Length == 0 ? null : ListFiles.ReadItems(files, id, level, screen);
            }
            catch (BadInputException exception)
            {
                problems[place].AddRange(exception.Lines);
                return null;
            }
        }

        // Files are independent of each other.
        var lists = new ImportResult?[3];
        Parallel.Invoke(
            () => lists[0] = Try(0, standard, "standard", AdministrativeLevel.Province),
            () => lists[1] = Try(1, city, "city", AdministrativeLevel.City),
            () => lists[2] = Try(2, county, "county", AdministrativeLevel.County));
        return problems.All(lines => lines.Count == 0) ? (lists[0]!, lists[1], lists[2]!) : throw new BadInputException([.. problems.SelectMany(lines => lines)]);
    }
}
