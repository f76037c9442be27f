using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Alignment;

/// <summary>Tells whether an instrument is a regulation or rule of the region that the run is about (本地区法规、规章). A settings fact, present once.</summary>
/// <remarks>The regions are the authorities of the lists and the places in the names of their bodies. Immutable.</remarks>
public sealed class LocalLaw
{
    private readonly StatuteRegister _register;
    private readonly HashSet<string> _regions;

    /// <summary>Makes it for the lists of a run.</summary>
    /// <param name="register">The statutes by which instruments are known.</param>
    /// <param name="lists">The lists.</param>
    public LocalLaw(StatuteRegister register, ValueList<PowerList> lists)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(lists);
        _register = register;
        _regions = lists.Select(list => list.Authority)
            .Concat(lists.SelectMany(list => list.Items).Select(item => item.Body.Name).Distinct(StringComparer.Ordinal).Select(DepartmentFunction.PlaceOf))
            .Where(region => region.Length > 1)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the lists, after an edit, speak of the regions of before and no others, so that this one is still true.</summary>
    /// <param name="bodies">The names of the bodies in the lists now.</param>
    /// <param name="authorities">The authorities of the lists.</param>
    internal bool StillHolds(IEnumerable<string> bodies, IEnumerable<string> authorities) =>
        _regions.SetEquals(bodies.Select(DepartmentFunction.PlaceOf).Concat(authorities).Where(region => region.Length > 1));

    /// <summary>Whether an instrument is a local regulation or rule of one of the regions.</summary>
    /// <param name="instrument">The instrument as cited.</param>
    public bool IsOwn(InstrumentReference instrument)
    {
        var knowledge = _register.About(instrument);
        return knowledge.Rank.IsLocal() && _regions.Contains(knowledge.Region);
    }

    /// <summary>Whether some citation of a row is such an instrument.</summary>
    /// <param name="row">The row.</param>
    public bool Supports(ListedItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Item.Basis.Citations.Any(citation => IsOwn(citation.Instrument));
    }
}
