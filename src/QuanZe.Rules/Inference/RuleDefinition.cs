using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>The sentence of a rule while it is being written (规则语句). Begin with <see cref="When"/> or <see cref="Gather"/>.</summary>
public sealed class RuleDefinition
{
    private readonly List<Step> _steps = [];

    internal RuleDefinition()
    {
    }

    internal Source? Source { get; private set; }

    internal IReadOnlyList<Step> Steps => _steps;

    internal Conclusion? Conclusion { get; private set; }

    internal bool IsWrittenTwice { get; private set; }

    /// <summary>The first pattern: facts of a type that meet a condition.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    /// <param name="condition">The condition; null for all.</param>
    /// <param name="text">The condition as written; filled by the compiler.</param>
    public Pattern<T> When<T>(Func<T, bool>? condition = null, [CallerArgumentExpression(nameof(condition))] string? text = null)
        where T : class
    {
        Begin(new FactSource<T>(condition, text));
        return new Pattern<T>(this);
    }

    /// <summary>The first pattern as groups: facts of a type that meet a condition, put together by key.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    /// <param name="condition">The condition; null for all.</param>
    /// <param name="text">The condition as written; filled by the compiler.</param>
    public Gathering<T> Gather<T>(Func<T, bool>? condition = null, [CallerArgumentExpression(nameof(condition))] string? text = null)
        where T : class => new(this, condition, text);

    internal void Begin(Source source)
    {
        IsWrittenTwice |= Source is not null;
        Source = source;
    }

    internal void Add(Step step) => _steps.Add(step);

    internal void Conclude(Conclusion conclusion)
    {
        IsWrittenTwice |= Conclusion is not null;
        Conclusion = conclusion;
    }
}
