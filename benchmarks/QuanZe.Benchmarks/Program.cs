using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Generation;

// quick: every figure once, a line each. county FOLDER: what quick measures in a process of its own.
// specifications: the figures of specifications alone. pg: their plans on PostgreSQL with a million items (QUANZE_PG). Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["quick"]:
        QuickRun.Run(Console.Out);
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
    case ["pg"]:
        PostgreSqlRun.Run(Environment.GetEnvironmentVariable("QUANZE_PG") ?? throw new InvalidOperationException("export QUANZE_PG=$(eng/pg.sh start)"), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AlignmentBenchmarks).Assembly).Run(args);
        break;
}
