using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>The names under which QuanZe's activities and metrics are to be had (遥测名称); give them to OpenTelemetry's <c>AddSource</c> and <c>AddMeter</c>.</summary>
/// <remarks>Names are for ever. Only engines that a container holds are measured; tags carry the name of the engine, never names of items.</remarks>
public static class QuanZeTelemetry
{
    /// <summary>The activity source: one activity for each alignment, check or opening, named <c>quanze.align</c>, <c>quanze.check</c>, <c>quanze.open</c>.</summary>
    public const string ActivitySource = "QuanZe.Rules";

    /// <summary>The meter.</summary>
    public const string Meter = "QuanZe.Rules";

    /// <summary>Histogram, seconds: how long alignments, checks and openings took. Tags: engine, operation, and error.type where one failed.</summary>
    public const string RunDuration = "quanze.run.duration";

    /// <summary>Counter, rows: rows of the lists that were judged. Tags: engine, operation.</summary>
    public const string RowsJudged = "quanze.rows";

    /// <summary>Counter, findings. Tags: engine, operation, severity.</summary>
    public const string Findings = "quanze.findings";

    /// <summary>Counter, failures: rules that threw. Tags: engine, rule.</summary>
    public const string RuleFailures = "quanze.rule.failures";

    /// <summary>Counter, swaps of ruleset documents. Tags: engine, outcome (<c>done</c> or <c>refused</c>).</summary>
    public const string EngineSwaps = "quanze.engine.swaps";

    /// <summary>The tag with the name of the engine, <c>default</c> for the one without a name.</summary>
    public const string EngineTag = "quanze.engine";

    /// <summary>The tag with what was done: <c>align</c>, <c>check</c> or <c>open</c>.</summary>
    public const string OperationTag = "quanze.operation";
}

/// <summary>The instruments of one container (遥测仪表).</summary>
internal sealed class QuanZeInstruments : IDisposable
{
    private readonly Meter? _own;

    public QuanZeInstruments(IMeterFactory? factory)
    {
#pragma warning disable CA2000 // A meter of a factory is the factory's to dispose of.
        var meter = factory?.Create(QuanZeTelemetry.Meter) ?? (_own = new Meter(QuanZeTelemetry.Meter));
#pragma warning restore CA2000
        Duration = meter.CreateHistogram<double>(QuanZeTelemetry.RunDuration, "s", "How long alignments, checks and openings took.");
        Rows = meter.CreateCounter<long>(QuanZeTelemetry.RowsJudged, "{row}", "Rows of the lists that were judged.");
        Findings = meter.CreateCounter<long>(QuanZeTelemetry.Findings, "{finding}", "Findings.");
        Failures = meter.CreateCounter<long>(QuanZeTelemetry.RuleFailures, "{failure}", "Rules that threw.");
        Swaps = meter.CreateCounter<long>(QuanZeTelemetry.EngineSwaps, "{swap}", "Swaps of ruleset documents.");
    }

    public ActivitySource Activities { get; } = new(QuanZeTelemetry.ActivitySource);

    public Histogram<double> Duration { get; }

    public Counter<long> Rows { get; }

    public Counter<long> Findings { get; }

    public Counter<long> Failures { get; }

    public Counter<long> Swaps { get; }

    public void Dispose()
    {
        _own?.Dispose();
        Activities.Dispose();
    }
}
