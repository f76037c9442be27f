using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Publishing;

namespace QuanZe.Generation.Planting;

/// <summary>Chooses the rows in which faults are planted, and knows the catalogue's row of each.</summary>
internal sealed class Candidates
{
    private readonly SeededRandom _random;
    private readonly Dictionary<Entry, DraftRow> _province;

    public Candidates(SeededRandom random, DraftLists lists)
    {
        _random = random;
        _province = new(ReferenceEqualityComparer.Instance);
        foreach (var row in lists.Province)
        {
            _province[row.Entry] = row;
        }
    }

    /// <summary>The catalogue's row of the same item.</summary>
    public DraftRow InCatalogue(DraftRow row) => _province[row.Entry];

    /// <summary>Up to a number of rows that no fault has touched, from all over the list; each is taken by the caller's fault.</summary>
    public IEnumerable<DraftRow> Take(List<DraftRow> rows, int count, Func<DraftRow, bool> isFit)
    {
        var start = _random.Next(rows.Count);
        var step = Stride(rows.Count);
        for (var i = 0; i < rows.Count && count > 0; i++)
        {
            var row = rows[(int)((start + ((long)i * step)) % rows.Count)];
            if (!row.IsTouched && _province.ContainsKey(row.Entry) && isFit(row))
            {
                count--;
                yield return row;
            }
        }
    }

    // A step without a common divisor visits every row once.
    private int Stride(int count)
    {
        var step = (count / 3) + 1 + _random.Next((count / 3) + 1);
        while (Divisor(step, count) != 1)
        {
            step++;
        }

        return step;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
