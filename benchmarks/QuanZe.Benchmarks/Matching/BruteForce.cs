using System.Diagnostics;

namespace QuanZe.Benchmarks.Matching;

/// <summary>The nearest row by comparing a name with all others: what needs no index, as fast as plain code makes it.</summary>
internal static class BruteForce
{
    private const int LongestName = 64;

    public static MatchMeasure Run(string tool, MatchSet set, int matched, Func<string, Func<string, double>> similarityTo)
    {
        var (left, right) = (set.Left.Items.Take(matched).ToArray(), set.Right.Items.ToArray());
        var nearest = new ScoredPair[left.Length];
        var clock = Stopwatch.StartNew();
        Parallel.For(0, left.Length, row =>
        {
            var similarity = similarityTo(left[row].Name);
            var best = new ScoredPair(left[row].Id, "", -1);
            foreach (var other in right)
            {
                var score = similarity(other.Name);
                best = score > best.Score ? new ScoredPair(left[row].Id, other.Id, score) : best;
            }

            nearest[row] = best;
        });
        var part = (double)left.Length / set.Left.Items.Count;
        return new MatchMeasure(tool, set.Left.Items.Count, clock.Elapsed.TotalSeconds / part, part, null, PairScore.AtBest(nearest, set.Truth, part), "names only");
    }

    /// <summary>Twice the common character pairs over the pairs of both.</summary>
    public static Func<string, double> Dice(string name)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(at => (name[at] << 16) | name[at + 1]).ToHashSet();
        return other =>
        {
            var common = 0;
            for (var at = 1; at < other.Length; at++)
            {
                common += pairs.Contains((other[at - 1] << 16) | other[at]) ? 1 : 0;
            }

            return 2.0 * common / Math.Max(1, pairs.Count + other.Length - 1);
        };
    }

    /// <summary>One minus the distance over the length of the longer name; Myers' bit vectors over the first 64 characters.</summary>
    public static Func<string, double> Levenshtein(string name)
    {
        var text = name.Length > LongestName ? name[..LongestName] : name;
        var places = text.Select((character, at) => (character, at)).GroupBy(entry => entry.character).ToDictionary(group => group.Key, group => group.Aggregate(0UL, (bits, entry) => bits | (1UL << entry.at)));
        return other =>
        {
            var (plus, minus, distance, last) = (ulong.MaxValue, 0UL, text.Length, 1UL << (text.Length - 1));
            foreach (var character in other)
            {
                var equal = places.GetValueOrDefault(character);
                var diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
                var (up, down) = (minus | ~(diagonal | plus), plus & diagonal);
                distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
                up = (up << 1) | 1;
                plus = (down << 1) | ~(diagonal | up);
                minus = up & diagonal;
            }

            return 1 - ((double)distance / Math.Max(1, Math.Max(text.Length, other.Length)));
        };
    }
}
