using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Benchmarks.Engine;

// quick: every figure once, a line each. engine: those of the rule engine alone. county FOLDER and build-rules: what quick measures in a process of its own. Anything else goes to BenchmarkDotNet.
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AlignmentBenchmarks).Assembly).Run(args);
        break;
}
