using Microsoft.Extensions.Logging;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>What a host reads in its log (日志消息). Event ids are for ever.</summary>
internal static partial class QuanZeLog
{
    [LoggerMessage(1, LogLevel.Information, "Engine '{Engine}' is ready: profile {Profile}, {Rules} rules, {Documents} ruleset documents, {Instruments} instruments")]
    public static partial void EngineReady(this ILogger logger, string engine, string profile, int rules, int documents, int instruments);

    [LoggerMessage(2, LogLevel.Information, "Engine '{Engine}' was swapped: {Rules} rules, {Documents} ruleset documents")]
    public static partial void EngineSwapped(this ILogger logger, string engine, int rules, int documents);

    [LoggerMessage(3, LogLevel.Error, "Engine '{Engine}' keeps its ruleset documents, the new ones are at fault: {Fault}")]
    public static partial void SwapRefused(this ILogger logger, string engine, string fault);

    [LoggerMessage(4, LogLevel.Debug, "Engine '{Engine}': {Operation} of {List} with {Rows} rows gave {Findings} findings in {Milliseconds} ms")]
    public static partial void RunFinished(this ILogger logger, string engine, string operation, string list, int rows, int findings, double milliseconds);

    [LoggerMessage(5, LogLevel.Error, "Engine '{Engine}': the rule {Rule} failed in {Operation} of {List}; the report lacks its findings")]
    public static partial void RuleFailed(this ILogger logger, Exception exception, string engine, string rule, string operation, string list);

    [LoggerMessage(6, LogLevel.Warning, "Engine '{Engine}', {Operation} of {List}: {Withheld}")]
    public static partial void RuleWithheld(this ILogger logger, string engine, string operation, string list, string withheld);

    [LoggerMessage(7, LogLevel.Warning, "Engine '{Engine}', {Operation} of {List}: {Overflow}")]
    public static partial void FindingsLeftOut(this ILogger logger, string engine, string operation, string list, string overflow);

    [LoggerMessage(8, LogLevel.Error, "Engine '{Engine}': {Operation} of {List} failed")]
    public static partial void RunFailed(this ILogger logger, Exception exception, string engine, string operation, string list);
}
