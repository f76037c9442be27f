using System.Globalization;
using BenchmarkDotNet.Running;
using QuanZe.Benchmarks;
using QuanZe.Benchmarks.Matching;

// quick: every figure once, a line each. county FOLDER: what quick measures in a process of its own. Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["quick"]:
        QuickRun.Run(Console.Out);
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AlignmentBenchmarks).Assembly).Run(args);
        break;
}
