using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Cli.Verbs;
using QuanZe.Sdk.Findings;

namespace QuanZe.Cli;

/// <summary>The command line: its verbs, and what becomes of their failures.</summary>
/// <remarks>Exit codes: 0 done; 1 findings at the severity of <c>--fail-on</c>; 2 bad input, one line per problem on standard error, nothing half-written.</remarks>
public static class CommandLine
{
    /// <summary>Everything went well.</summary>
    public const int Done = 0;

    /// <summary>Findings at the severity that was to fail.</summary>
    public const int Failed = 1;

    /// <summary>Input or arguments could not be used.</summary>
    public const int BadInput = 2;

    /// <summary>Runs the command line.</summary>
    /// <param name="args">The arguments; none stands for <c>demo</c>.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isTerminal">Whether a person is looking: progress bars are drawn then.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, bool isTerminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var root = Root(output, isTerminal);
        var parsed = root.Parse(args.Length == 0 ? ["demo"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                error.WriteLine(problem.Message);
            }

            return BadInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException problem)
        {
            foreach (var line in problem.Lines)
            {
                error.WriteLine(line);
            }

            return BadInput;
        }
    }

    private static RootCommand Root(TextWriter output, bool isTerminal)
    {
        var language = new Option<string>("--lang") { Description = "输出语言 · language of the output: zh-CN, en", DefaultValueFactory = _ => Languages.Chinese, Recursive = true };
        language.AcceptOnlyFromAmong(Languages.Chinese, Languages.English);
        Screen ScreenFor(ParseResult parsed) => new(output, parsed.GetValue(language) ?? Languages.Chinese, isTerminal);
        return new RootCommand(
            """
            QuanZe 权责清单比对 · aligns government lists of powers and responsibilities.

            示例 · examples:
              quanze                                                         演示：生成一个县的三级清单并比对
              quanze demo --year --out year                                  演示：一个县清单全年运行的各类文书
              quanze align --standard 省.xlsx --city 市.xlsx --county 县.xlsx --out out
              quanze check 清单.xls --level county --division 370685 --out out
              quanze import 清单.xls --out out
              quanze match 县.csv 省.csv --out pairs.csv --hide-codes
              quanze generate --out data --seed 7 --scale 0.1
              quanze diff 旧.xlsx 新.xlsx --out out
              quanze impact 变动.json 县.xlsx --out out
              quanze rules --ruleset Sameness
            """)
        {
            language,
            DemoVerb.Make(ScreenFor),
            GenerateVerb.Make(ScreenFor),
            ImportVerb.Make(ScreenFor),
            MatchVerb.Make(ScreenFor),
            OverlapsVerb.Make(ScreenFor),
            AlignVerb.Make(ScreenFor),
            CheckVerb.Make(ScreenFor),
            DiffVerb.Make(ScreenFor),
            ImpactVerb.Make(ScreenFor),
            RulesVerb.Make(ScreenFor),
        };
    }
}
