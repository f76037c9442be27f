using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>Shares responsibilities out among rows, so that the county's list has exactly its published number.</summary>
internal sealed class ResponsibilityPlanner(SeededRandom random)
{
    private const int Most = 7;

    public void Fill(IReadOnlyList<DraftRow> province, IReadOnlyList<DraftRow> city, IReadOnlyList<DraftRow> county, int total)
    {
        foreach (var row in province.Concat(city))
        {
            row.Responsibilities = ResponsibilityWriter.Upper(row.Entry, row.Government.Level);
        }

        var counts = Share(county.Count, total);
        for (var i = 0; i < county.Count; i++)
        {
            county[i].Responsibilities = ResponsibilityWriter.Direct(county[i].Entry, counts[i]);
        }
    }

    private int[] Share(int rows, int total)
    {
        var counts = new int[rows];
        Array.Fill(counts, total / rows);
        for (var rest = total % rows; rest > 0; rest--)
        {
            var row = random.Next(rows);
            while (counts[row] == Most)
            {
                row = random.Next(rows);
            }

            counts[row]++;
        }

        return counts;
    }
}
