using System.Diagnostics;

namespace QuanZe.Benchmarks;

/// <summary>Measures in a process of its own what happens once a process.</summary>
internal static class ChildProcess
{
    /// <summary>Runs this program with other arguments; returns what it prints.</summary>
    public static string Run(params string[] arguments)
    {
        var program = Environment.ProcessPath!;
        string[] all = program.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(ChildProcess).Assembly.Location, .. arguments] : arguments;
        using var process = Process.Start(new ProcessStartInfo(program, all) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }
}
