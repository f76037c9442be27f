using System.Diagnostics;
using Microsoft.Extensions.Logging;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Measures and logs what one engine of a container does (运行遥测).</summary>
internal sealed class RunTelemetry(string engine, ILogger logger, QuanZeInstruments instruments, TimeProvider clock) : RunObserver
{
    public override T Watch<T>(string operation, ValueList<PowerList> lists, Func<T> work, Func<T, RuleRun?> judgement)
    {
        var list = lists[^1].Id;
        using var activity = instruments.Activities.StartActivity("quanze." + operation);
        activity?.SetTag(QuanZeTelemetry.EngineTag, engine).SetTag(QuanZeTelemetry.OperationTag, operation).SetTag("quanze.list", list);
        var start = clock.GetTimestamp();
        try
        {
            var result = work();
            Finished(operation, list, lists.Sum(part => part.Items.Count), judgement(result), activity, clock.GetElapsedTime(start));
            return result;
        }
        catch (Exception exception)
        {
            Failed(operation, list, exception, activity, clock.GetElapsedTime(start));
            throw;
        }
    }

    public void Ready(AlignmentEngine current) =>
        logger.EngineReady(engine, current.Profile.Id, current.Rules.Rules.Count, current.Configuration.Documents.Count, current.Register.Instruments.Count);

    public void Swapped(EngineSwap swap)
    {
        instruments.Swaps.Add(1, new(QuanZeTelemetry.EngineTag, engine), new("outcome", swap.IsDone ? "done" : "refused"));
        if (swap.IsDone)
        {
            logger.EngineSwapped(engine, swap.Engine.Rules.Rules.Count, swap.Engine.Configuration.Documents.Count);
        }

        foreach (var fault in swap.Faults)
        {
            logger.SwapRefused(engine, fault.ToString());
        }
    }

    private void Finished(string operation, string list, int rows, RuleRun? judgement, Activity? activity, TimeSpan elapsed)
    {
        instruments.Duration.Record(elapsed.TotalSeconds, Tags(operation));
        instruments.Rows.Add(rows, Tags(operation));
        activity?.SetTag("quanze.rows", rows).SetTag("quanze.findings", judgement?.Findings.Count);
        logger.RunFinished(engine, operation, list, rows, judgement?.Findings.Count ?? 0, elapsed.TotalMilliseconds);
        if (judgement is not null)
        {
            Judged(operation, list, judgement, activity);
        }
    }

    private void Judged(string operation, string list, RuleRun judgement, Activity? activity)
    {
        foreach (var severity in judgement.Findings.GroupBy(finding => finding.Severity))
        {
            var tags = Tags(operation);
            tags.Add("severity", severity.Key.ToString().ToLowerInvariant());
            instruments.Findings.Add(severity.Count(), tags);
        }

        foreach (var failure in judgement.Failures)
        {
            instruments.Failures.Add(1, new(QuanZeTelemetry.EngineTag, engine), new("rule", failure.Rule));
            logger.RuleFailed(failure, engine, failure.Rule, operation, list);
            activity?.SetStatus(ActivityStatusCode.Error, failure.Rule);
        }

        foreach (var withheld in judgement.Withheld)
        {
            logger.RuleWithheld(engine, operation, list, withheld.ToString());
        }

        foreach (var overflow in judgement.Overflows)
        {
            logger.FindingsLeftOut(engine, operation, list, overflow.ToString());
        }
    }

    private void Failed(string operation, string list, Exception exception, Activity? activity, TimeSpan elapsed)
    {
        var tags = Tags(operation);
        tags.Add("error.type", exception.GetType().FullName);
        instruments.Duration.Record(elapsed.TotalSeconds, tags);
        activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
        if (exception is not OperationCanceledException)
        {
            logger.RunFailed(exception, engine, operation, list);
        }
    }

    private TagList Tags(string operation) => new() { { QuanZeTelemetry.EngineTag, engine }, { QuanZeTelemetry.OperationTag, operation } };
}
