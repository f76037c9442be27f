using System.Collections.Frozen;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Organisations;

/// <summary>Names of provinces, prefectures and counties with their division codes (行政区划名称): tells whether one place lies in another.</summary>
/// <remarks>Facts of GB/T 2260 as of 2023. A name that several places have is known as all of them; a name that is not in the table is not known. Safe to share.</remarks>
public static class Places
{
    private static readonly Lazy<FrozenDictionary<string, DivisionCode[]>> ByName = new(Load);

    /// <summary>The places that have a name, for example 招远市; several for 鼓楼区, none when the name is not known.</summary>
    /// <param name="name">The name of a province, prefecture or county in full, or its path: 山东省烟台市.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static IReadOnlyList<DivisionCode> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.Value.TryGetValue(name, out var codes) ? codes : LastOfPath(name);
    }

    /// <summary>Whether a place contains another or is the same.</summary>
    /// <param name="outer">The code or codes that the outer place may have.</param>
    /// <param name="inner">The code or codes that the inner place may have.</param>
    /// <returns>Null when either is not known.</returns>
    public static bool? Contains(IReadOnlyList<DivisionCode> outer, IReadOnlyList<DivisionCode> inner)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        return outer.Count == 0 || inner.Count == 0 ? null : outer.Any(one => inner.Any(one.Contains));
    }

    // 山东省青岛市 is 青岛市 in 山东省.
    private static DivisionCode[] LastOfPath(string name)
    {
        for (var end = 2; end < name.Length - 1; end++)
        {
            if (ByName.Value.TryGetValue(name[..end], out var outer) && ByName.Value.TryGetValue(name[end..], out var inner))
            {
                return inner.Where(code => outer.Any(one => one.Contains(code))).ToArray();
            }
        }

        return [];
    }

    private static FrozenDictionary<string, DivisionCode[]> Load()
    {
        using var stream = typeof(Places).Assembly.GetManifestResourceStream("QuanZe.Sdk.Organisations.places.csv")!;
        using var reader = new StreamReader(stream);
        var places = new List<(string Name, DivisionCode Code)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            places.Add((line[7..], DivisionCode.Parse(line[..6])));
        }

        return places.GroupBy(place => place.Name, place => place.Code, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
