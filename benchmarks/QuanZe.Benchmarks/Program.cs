using System.Globalization;
using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Benchmarks.Engine;
using QuanZe.Generation;

// quick: every figure once, a line each. engine [simple] [joins] [county] [living] [build] [threads], specifications: the figures of the rule engine and of specifications alone. county FOLDER and build-rules: what quick measures in a process of its own.
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
    case ["build-rules"]:
        ManyRules.Run(Console.Out);
        break;
    case ["county", var folder]:
        CountyRun.Run(folder, Console.Out);
        break;
    case ["specifications"]:
        foreach (var figure in SpecificationFigures.All(CountyGenerator.Generate(new GenerationOptions())))
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
