using QuanZe.Rules.Configuration;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Holds the engine in use and swaps it for one with other ruleset documents, without a restart (引擎热更新).</summary>
/// <remarks>
/// Safe to share between threads. A swap is atomic: who took <see cref="Current"/> before finishes with the old engine, who takes it afterwards has the new one, nobody sees half of each.
/// Documents at fault change nothing. The library watches no files: the host calls <see cref="Swap"/> when a document has changed.
/// </remarks>
public sealed class AlignmentEngineSource
{
    private readonly Action<AlignmentEngineBuilder> _configure;
    private readonly object _swapping = new();
    private readonly Action<EngineSwap>? _swapped;
    private volatile AlignmentEngine _current;
    private volatile RefusedDocuments _refused = new([]);

    /// <summary>Builds the first engine.</summary>
    /// <param name="configure">Sets everything that stays the same; called for each engine on a builder of its own. Documents given here stay in use through every swap.</param>
    /// <param name="documents">The documents to begin with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Inference.RuleBookException">The rules do not fit together.</exception>
    /// <exception cref="RulesetException">A document is at fault.</exception>
    public AlignmentEngineSource(Action<AlignmentEngineBuilder> configure, params IEnumerable<RulesetDocument> documents)
        : this(configure, documents, null)
    {
    }

    internal AlignmentEngineSource(Action<AlignmentEngineBuilder> configure, IEnumerable<RulesetDocument> documents, Action<EngineSwap>? swapped)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(documents);
        _configure = configure;
        _swapped = swapped;
        _current = Build(documents);
    }

    /// <summary>The engine in use. Take it once for each piece of work and keep it to its end.</summary>
    public AlignmentEngine Current => _current;

    /// <summary>Why the documents of the last swap were refused; empty when they were taken, or when there was none.</summary>
    public ValueList<RulesetFault> Refused => _refused.Faults;

    /// <summary>Replaces the documents by others and puts the engine built with them in use. Swaps wait for each other; the last one stays. Living sessions keep the engine they were opened with until the host reopens them.</summary>
    /// <param name="documents">All documents that shall be in use from now on, besides those of the configuration.</param>
    /// <returns>The engine in use afterwards, and the faults for which the documents were refused, if they were.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public EngineSwap Swap(params IEnumerable<RulesetDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        lock (_swapping)
        {
            var swap = Try(documents);
            _refused = new(swap.Faults);
            _swapped?.Invoke(swap);
            return swap;
        }
    }

    private EngineSwap Try(IEnumerable<RulesetDocument> documents)
    {
        try
        {
            return new EngineSwap(_current = Build(documents), []);
        }
        catch (RulesetException exception)
        {
            return new EngineSwap(_current, exception.Faults);
        }
    }

    private AlignmentEngine Build(IEnumerable<RulesetDocument> documents)
    {
        var builder = new AlignmentEngineBuilder();
        _configure(builder);
        return builder.UseRulesets(documents).Build();
    }

    // A reference, so that it is written and read whole.
    private sealed record RefusedDocuments(ValueList<RulesetFault> Faults);
}

/// <summary>How a swap of engines ended (引擎更新结果).</summary>
/// <param name="Engine">The engine in use afterwards: the new one, or the old one when the documents were refused.</param>
/// <param name="Faults">Why the documents were refused; empty when they were taken.</param>
public sealed record EngineSwap(AlignmentEngine Engine, ValueList<RulesetFault> Faults)
{
    /// <summary>Whether the new engine is in use.</summary>
    public bool IsDone => Faults.IsEmpty;
}
