using System.Collections.Immutable;
using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>Where a host's entity keeps what specifications ask about (成员映射), so that a table that is not ours can use every shipped specification.</summary>
/// <remarks>
/// Immutable and safe to share: each call gives a new map. What no specification in use asks about needs no entry. A collection of ours is
/// mapped to a selection of the host's: <c>Map(item => item.Citations, row => row.Bases.Select(b => new StoredCitation { Instrument = b.Law, Article = b.Article }))</c>.
/// </remarks>
/// <typeparam name="T">What specifications ask about, for example <see cref="StoredItem"/>.</typeparam>
/// <typeparam name="THost">The host's entity.</typeparam>
public sealed class MemberMap<T, THost>
{
    private readonly ImmutableDictionary<string, LambdaExpression> _places;

    private MemberMap(ImmutableDictionary<string, LambdaExpression> places) => _places = places;

    /// <summary>The map without entries, to begin with.</summary>
    public static MemberMap<T, THost> Empty { get; } = new(ImmutableDictionary.Create<string, LambdaExpression>(StringComparer.Ordinal));

    /// <summary>The members that have a place, in the order of their names: <c>Code.BaseKey</c>.</summary>
    public IEnumerable<string> Members => _places.Keys.Order(StringComparer.Ordinal);

    /// <summary>Says where a member is kept; a later entry for the same member stands.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="member">The member, or a member of it: <c>item => item.Code.BaseKey</c>.</param>
    /// <param name="place">Where the host keeps it, or how it follows from what the host keeps; plain enough for the host's LINQ provider.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is no chain of members.</exception>
    public MemberMap<T, THost> Map<TValue>(Expression<Func<T, TValue>> member, Expression<Func<THost, TValue>> place)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(place);
        var chain = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : member.Body;
        var path = MemberPath.Of(chain, member.Parameters[0]) ?? throw new ArgumentException($"'{member}' is no member: write item => item.Member.", nameof(member));
        return new(_places.SetItem(path, place));
    }

    internal LambdaExpression? Find(string path) => _places.GetValueOrDefault(path);

    /// <summary>Whether a member on the way of a path has a place: Item.Code for Item.Code.BaseKey.</summary>
    internal bool HasPartOf(string path)
    {
        for (var end = path.LastIndexOf('.'); end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (_places.ContainsKey(path[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
