using System.Text;
using QuanZe.Sdk;

namespace QuanZe.Benchmarks.Quality;

/// <summary>The yardstick: cosine of character 1–2-gram TF-IDF vectors (sublinear, as scikit-learn has it), greedy one-to-one.</summary>
internal static class TfIdfYardstick
{
    private const double Floor = 0.2;

    /// <summary>The links, best first; a row is in at most one.</summary>
    public static List<(string Left, string Right, double Cosine)> Match(PowerList left, PowerList right)
    {
        var lefts = left.Items.Select(item => Count(item.FullName)).ToList();
        var rights = right.Items.Select(item => Count(item.FullName)).ToList();
        Weigh([.. lefts, .. rights]);
        var postings = new Dictionary<string, List<(int Row, double Weight)>>(StringComparer.Ordinal);
        for (var row = 0; row < rights.Count; row++)
        {
            foreach (var (gram, weight) in rights[row])
            {
                if (!postings.TryGetValue(gram, out var rows))
                {
                    postings.Add(gram, rows = []);
                }

                rows.Add((row, weight));
            }
        }

        return Choose(Links(lefts, postings, rights.Count), left, right);
    }

    private static List<(int Left, int Right, double Cosine)> Links(List<Dictionary<string, double>> lefts, Dictionary<string, List<(int Row, double Weight)>> postings, int rights)
    {
        var links = new List<(int, int, double)>();
        var sums = new double[rights];
        for (var row = 0; row < lefts.Count; row++)
        {
            Array.Clear(sums);
            foreach (var (gram, weight) in lefts[row])
            {
                foreach (var (other, otherWeight) in postings.GetValueOrDefault(gram) ?? [])
                {
                    sums[other] += weight * otherWeight;
                }
            }

            links.AddRange(sums.Select((cosine, other) => (row, other, cosine)).Where(link => link.cosine > Floor));
        }

        return links;
    }

    private static List<(string Left, string Right, double Cosine)> Choose(List<(int Left, int Right, double Cosine)> links, PowerList left, PowerList right)
    {
        var (usedLeft, usedRight, chosen) = (new HashSet<int>(), new HashSet<int>(), new List<(string, string, double)>());
        foreach (var (i, j, cosine) in links.OrderByDescending(link => Math.Round(link.Cosine, 9)).ThenBy(link => left.Items[link.Left].Id, StringComparer.Ordinal).ThenBy(link => right.Items[link.Right].Id, StringComparer.Ordinal))
        {
            if (!usedLeft.Contains(i) && !usedRight.Contains(j))
            {
                usedLeft.Add(i);
                usedRight.Add(j);
                chosen.Add((left.Items[i].Id, right.Items[j].Id, cosine));
            }
        }

        return chosen;
    }

    private static void Weigh(List<Dictionary<string, double>> rows)
    {
        var frequency = rows.SelectMany(counts => counts.Keys).GroupBy(gram => gram).ToDictionary(group => group.Key, group => group.Count());
        foreach (var vector in rows)
        {
            foreach (var gram in vector.Keys.ToList())
            {
                vector[gram] = (1 + Math.Log(vector[gram])) * (Math.Log((rows.Count + 1.0) / (frequency[gram] + 1)) + 1);
            }

            var norm = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
            foreach (var gram in vector.Keys.ToList())
            {
                vector[gram] /= norm;
            }
        }
    }

    private static Dictionary<string, double> Count(string name)
    {
        var text = name.Normalize(NormalizationForm.FormKC);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            counts[text[i..(i + 1)]] = counts.GetValueOrDefault(text[i..(i + 1)]) + 1;
            if (i > 0)
            {
                counts[text[(i - 1)..(i + 1)]] = counts.GetValueOrDefault(text[(i - 1)..(i + 1)]) + 1;
            }
        }

        return counts;
    }
}
