using System.Collections.Concurrent;

namespace QuanZe.Sdk.Mandate;

/// <summary>The function regulations at hand, several versions of a body among them (三定归集).</summary>
/// <remarks>Immutable for its users and safe to share; which regulations are a body's is looked up once per name.</remarks>
public sealed class FunctionRegulations
{
    private readonly ConcurrentDictionary<string, FunctionRegulation[]> _versions = new(StringComparer.Ordinal);

    /// <summary>Collects regulations.</summary>
    /// <param name="regulations">The regulations in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regulations"/> is null.</exception>
    public FunctionRegulations(IEnumerable<FunctionRegulation> regulations)
    {
        ArgumentNullException.ThrowIfNull(regulations);
        All = regulations.ToValueList();
    }

    /// <summary>The regulations as given.</summary>
    public ValueList<FunctionRegulation> All { get; }

    /// <summary>The version that applies to a body on a day: the latest one begun; null when there is none.</summary>
    /// <param name="body">The name of the body as a list prints it.</param>
    /// <param name="date">The day.</param>
    public FunctionRegulation? InForce(string body, DateOnly date) => Versions(body).LastOrDefault(version => version.EffectiveDate is not { } begin || begin <= date);

    /// <summary>The version before a version; null for the first.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public FunctionRegulation? Before(FunctionRegulation version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Versions(version.Body).TakeWhile(other => other != version).LastOrDefault();
    }

    /// <summary>The duties of other bodies that an item belongs to, the best of each body, best first; those below a score are left out.</summary>
    /// <param name="item">The item.</param>
    /// <param name="date">The day whose versions apply.</param>
    /// <param name="from">The least score.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public ValueList<(FunctionRegulation Regulation, DutyMatch Match)> DutiesOfOthers(PowerItem item, DateOnly date, double from)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = new ItemWords(item);
        return All.Except(Versions(item.Body.Name)).Select(regulation => regulation.Body).Distinct(StringComparer.Ordinal)
            .Select(body => InForce(body, date)).OfType<FunctionRegulation>()
            .Select(regulation => (Regulation: regulation, Match: regulation.Matcher.DutiesOf(words).FirstOrDefault(match => match.Duty.ExpectsItems)))
            .Where(found => found.Match is not null && found.Match.Score >= from)
            .OrderByDescending(found => found.Match!.Score).ThenBy(found => found.Regulation.Body, StringComparer.Ordinal)
            .Select(found => (found.Regulation, found.Match!))
            .ToValueList();
    }

    private FunctionRegulation[] Versions(string body) => _versions.GetOrAdd(body, name =>
        [.. All.Where(regulation => regulation.Governs(name)).OrderBy(regulation => regulation.EffectiveDate ?? DateOnly.MinValue).ThenBy(regulation => regulation.Version, StringComparer.Ordinal)]);
}
