using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Libraries;

/// <summary>Whether an item that a place builds itself rests on the law of the place (自建事项的地方依据).</summary>
/// <remarks>Without a row of the catalogue only regulations and rules of the own province, city or autonomous place carry an item; a normative document carries none.</remarks>
/// <param name="Own">The citations of local law of the place.</param>
/// <param name="Foreign">The citations of local law of another place.</param>
/// <param name="Unplaced">The citations that look like local law whose place is not known: a person looks.</param>
public sealed record LocalBasis(ValueList<Citation> Own, ValueList<Citation> Foreign, ValueList<Citation> Unplaced)
{
    /// <summary>Whether some local law of the place carries the item.</summary>
    public bool IsSupported => !Own.IsEmpty;

    /// <summary>Sorts the citations of an item's basis.</summary>
    /// <param name="item">The item.</param>
    /// <param name="authority">The government that builds it, for example 招远市.</param>
    /// <param name="register">The statutes by which ranks and places are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalBasis Of(PowerItem item, string authority, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(register);
        var (own, foreign, unplaced) = (new List<Citation>(), new List<Citation>(), new List<Citation>());
        foreach (var citation in item.Basis.Citations)
        {
            var knowledge = register.About(citation.Instrument);
            if (!knowledge.Rank.IsLocal())
            {
                continue;
            }

            var isOwn = knowledge.Region == authority ? true : Places.Contains(Places.Named(knowledge.Region), Places.Named(authority));
            (isOwn switch { true => own, false => foreign, null => unplaced }).Add(citation);
        }

        return new LocalBasis(own.ToValueList(), foreign.ToValueList(), unplaced.ToValueList());
    }
}
