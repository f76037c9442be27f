using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Pairs the rows of two lists (清单匹配): candidates, comparison, score, assignment, each pair with its explanation.</summary>
/// <remarks>Immutable, safe to share. The same rows in any order give the same result, in the same order.</remarks>
/// <param name="options">Weights, bands, limits.</param>
public sealed class ListMatcher(MatchOptions options)
{
    private readonly MatchOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly PairJudge _judge = new(options);

    /// <summary>Weights, bands, limits, decisions, policy.</summary>
    public MatchOptions Options => _options;

    /// <summary>Pairs two lists.</summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look; the catalogue.</param>
    /// <param name="progress">Told the part done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public MatchResult Match(PowerList left, PowerList right, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var indexes = new CatalogueIndex[2];
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellationToken },
            () => indexes[0] = CatalogueIndex.Prepare(left, cancellationToken),
            () => indexes[1] = CatalogueIndex.Build(right, cancellationToken));
        return Match(indexes[0], indexes[1], progress, cancellationToken);
    }

    /// <summary>Pairs a list with a catalogue that was made ready before.</summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="catalogue">The catalogue in which they look.</param>
    /// <param name="progress">Told the part done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public MatchResult Match(PowerList left, CatalogueIndex catalogue, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Match(CatalogueIndex.Prepare(left, cancellationToken), catalogue, progress, cancellationToken);

    /// <summary>Pairs two lists that were made ready before, as when several lists are matched against one catalogue.</summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look.</param>
    /// <param name="progress">Told the part done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public MatchResult Match(CatalogueIndex left, CatalogueIndex right, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new MatchRun(left, right, _options, _judge).Match(progress, cancellationToken);
    }

    /// <summary>All compared pairs of two lists, measured and not judged: what learning works on.</summary>
    internal List<ProposedPair> Measure(CatalogueIndex left, CatalogueIndex right, CancellationToken cancellationToken) => new MatchRun(left, right, _options, _judge).Measure(cancellationToken);
}
