namespace QuanZe.Rules.Configuration;

/// <summary>The known name that a mistyped one most likely means (相近名称).</summary>
internal static class NearestName
{
    /// <summary>The nearest name, or null when none is near: more than a third of the letters would have to change.</summary>
    public static string? Of(string name, IEnumerable<string> known) => known
        .Select(other => (Name: other, Distance: Distance(name, other)))
        .Where(other => other.Distance * 3 <= Math.Max(name.Length, other.Name.Length))
        .OrderBy(other => other.Distance).ThenBy(other => other.Name, StringComparer.Ordinal)
        .Select(other => other.Name).FirstOrDefault();

    // Levenshtein, upper and lower case alike.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                row[j] = Math.Min(diagonal + (same ? 0 : 1), Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
