using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Looks on while an engine works (运行观察), so that a host can measure and log what the engine itself does not.</summary>
internal class RunObserver
{
    /// <summary>Looks at nothing.</summary>
    public static RunObserver None { get; } = new();

    /// <summary>Does the work and lets through what it gives or throws.</summary>
    /// <param name="operation">What is done: <c>align</c>, <c>check</c> or <c>open</c>.</param>
    /// <param name="lists">The lists.</param>
    /// <param name="work">The work.</param>
    /// <param name="judgement">The run of the rules in what the work gives; null where there is none.</param>
    public virtual T Watch<T>(string operation, ValueList<PowerList> lists, Func<T> work, Func<T, RuleRun?> judgement) => work();
}
