using System.Globalization;
using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Benchmarks.Engine;
using QuanZe.Benchmarks.Matching;
using QuanZe.Benchmarks.Quality;
using QuanZe.Generation;

// quick: every figure once, a line each. engine [simple] [joins] [county] [living] [build] [threads], specifications: the figures of the rule engine and of specifications alone.
// county FOLDER, build-rules, match-set and match-files: what the others measure in a process of its own.
// matching [ROWS…]: speed and memory of matching beside other tools. matching-quality [FOLDER…]: matching against the yardstick. matching-details: by kind of row, calibration, ablation, learning. matching-errors NAME: its mistakes. train-match-model FILE: the shipped weights.
// nrules: the same county on QuanZe's engine and on NRules; build with -p:Adapters=true.
// pg [COUNTIES]: plans of specifications on PostgreSQL (QUANZE_PG) with a million items, or with 4,860 a county. Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["quick"]:
        QuickRun.Run(Console.Out);
        break;
    case ["engine", .. var parts]:
        foreach (var figure in EngineFigures.All(parts))
        {
            Console.Out.WriteLine(figure);
        }

        break;
    case ["engine-profile"]:
        EngineProfile.Run(Console.Out);
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
    case ["matching-details"]:
        QualityRun.Details(Console.Out);
        break;
    case ["matching-errors", var name, .. var folders]:
        QualityRun.Errors(Console.Out, name, folders);
        break;
    case ["train-match-model", var path]:
        QualityRun.Train(path, Console.Out);
        break;
    case ["specifications"]:
        foreach (var figure in SpecificationFigures.All(CountyGenerator.Generate(new GenerationOptions())))
        {
            Console.WriteLine(figure);
        }

        break;
    case ["nrules"]:
        foreach (var figure in NRulesFigures.All(CountyGenerator.Generate(new GenerationOptions())))
        {
            Console.WriteLine(figure);
        }

        break;
    case ["pg", .. var counties]:
        PostgreSqlRun.Run(
            Environment.GetEnvironmentVariable("QUANZE_PG") ?? throw new InvalidOperationException("export QUANZE_PG=$(eng/pg.sh start)"),
            counties is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : PostgreSqlRun.Million,
            Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AlignmentBenchmarks).Assembly).Run(args);
        break;
}
