using System.Globalization;

namespace QuanZe.Benchmarks;

/// <summary>A figure to reach: its name, what was measured, and the bound.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What was measured; null when it was not run.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Target">The bound.</param>
/// <param name="AtMost">Whether the bound is the largest value allowed; otherwise the smallest.</param>
internal sealed record Figure(string Name, double? Value, string Unit, double Target, bool AtMost)
{
    private string Verdict => Value is not { } value ? "not-run" : (AtMost ? value <= Target : value >= Target) ? "ok" : "short";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"FIGURE {Name} {(Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "-")} {Unit} target {(AtMost ? "<=" : ">=")}{Target} {Verdict}");
}
