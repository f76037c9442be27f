using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Publishing;
using QuanZe.Sdk;

namespace QuanZe.Generation;

/// <summary>Joins the rows of the three lists by the entry they were made from.</summary>
internal static class TruthTable
{
    public static ValueList<TruthRow> Of(IReadOnlyList<DraftRow> province, IReadOnlyList<DraftRow> city, IReadOnlyList<DraftRow> county)
    {
        var cityRows = city.ToLookup(row => row.Entry, ReferenceEqualityComparer.Instance);
        var countyRows = county.ToLookup(row => row.Entry, ReferenceEqualityComparer.Instance);
        var catalogued = new HashSet<Entry>(province.Select(row => row.Entry), ReferenceEqualityComparer.Instance);
        var truth = new List<TruthRow>(province.Count + 64);
        foreach (var row in province)
        {
            truth.AddRange(Combine(row.Id, [.. cityRows[row.Entry]], [.. countyRows[row.Entry]]));
        }

        truth.AddRange(county.Where(row => !catalogued.Contains(row.Entry)).Select(row => new TruthRow("", "", row.Id)));
        return [.. truth];
    }

    // An item listed twice has one line for each of its rows.
    private static IEnumerable<TruthRow> Combine(string provinceId, DraftRow[] city, DraftRow[] county)
    {
        for (var i = 0; i < Math.Max(1, county.Length); i++)
        {
            yield return new(provinceId, city.Length > 0 ? city[0].Id : "", i < county.Length ? county[i].Id : "");
        }
    }
}
