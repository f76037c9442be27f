using System.Collections.Frozen;
using System.Globalization;

namespace QuanZe.Generation.Statutes;

/// <summary>The statutes of every field of administration. Titles are real; numbers of articles are as well as they are known.</summary>
internal static class StatuteTable
{
    private static readonly Lazy<FrozenDictionary<string, Statute[]>> Table = new(Load);

    public static Statute[] Of(string field) => Table.Value[field];

    public static IEnumerable<Statute> All => Table.Value.Values.SelectMany(statutes => statutes).Distinct();

    private static FrozenDictionary<string, Statute[]> Load() => Resources.Lines("statutes.csv")
        .Skip(1)
        .Select(line => line.Split(','))
        .GroupBy(cells => cells[0], Read, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static Statute Read(string[] cells) => new(
        cells[1],
        cells[2] switch
        {
            "法律" => StatuteRank.Law,
            "行政法规" => StatuteRank.AdministrativeRegulation,
            "省地方性法规" => StatuteRank.ProvincialRegulation,
            "市地方性法规" => StatuteRank.CityRegulation,
            _ => throw new InvalidOperationException($"The rank {cells[2]} is not known."),
        },
        int.Parse(cells[3], CultureInfo.InvariantCulture),
        int.Parse(cells[4], CultureInfo.InvariantCulture));
}
