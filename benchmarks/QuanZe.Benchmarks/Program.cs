using System.Globalization;
using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Benchmarks.Engine;
using QuanZe.Benchmarks.Matching;
using QuanZe.Benchmarks.Quality;

// quick: every figure once, a line each. engine: those of the rule engine alone. county FOLDER, build-rules, match-set and match-files: what they measure in a process of its own.
// matching [ROWS…]: speed and memory of matching beside other tools. matching-quality [FOLDER…]: matching against the yardstick. train-match-model FILE: the shipped weights.
// Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["quick"]:
        QuickRun.Run(Console.Out);
        break;
    case ["engine"]:
        foreach (var figure in EngineFigures.All())
        {
            Console.Out.WriteLine(figure);
        }

        break;
    case ["build-rules"]:
        ManyRules.Run(Console.Out);
        break;
    case ["county", var folder]:
        CountyRun.Run(folder, Console.Out);
        break;
    case ["match-set", var rows, var seed, var folder]:
        MatchFiles.Write(MatchSet.Make(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)), folder);
        break;
    case ["match-files", var left, var right, var pairs]:
        OwnRun.Run(left, right, pairs, Console.Out);
        break;
    case ["matching", .. var sizes]:
        MatchingRun.Run(Console.Out, sizes.Length == 0 ? [5_000, 50_000] : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
        break;
    case ["matching-quality", .. var folders]:
        QualityRun.Run(Console.Out, folders);
        break;
    case ["matching-errors", var name, .. var folders]:
        QualityRun.Errors(Console.Out, name, folders);
        break;
    case ["train-match-model", var path]:
        QualityRun.Train(path, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AlignmentBenchmarks).Assembly).Run(args);
        break;
}
