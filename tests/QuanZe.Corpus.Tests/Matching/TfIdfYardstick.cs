using System.Text;
using QuanZe.Sdk;

namespace QuanZe.Corpus.Tests.Matching;

/// <summary>The yardstick: character 1–2-gram TF-IDF cosine (sublinear), greedy one-to-one.</summary>
internal static class TfIdfYardstick
{
    internal static List<(string Left, string Right, double Cosine)> Match(PowerList left, PowerList right)
    {
        var lefts = left.Items.Select(item => Count(item.Name)).ToList();
        var rights = right.Items.Select(item => Count(item.Name)).ToList();
        var frequency = lefts.Concat(rights).SelectMany(counts => counts.Keys).GroupBy(gram => gram).ToDictionary(group => group.Key, group => group.Count());
        double total = lefts.Count + rights.Count;
        foreach (var vector in lefts.Concat(rights))
        {
            foreach (var gram in vector.Keys.ToList())
            {
                vector[gram] = (1 + Math.Log(vector[gram])) * (Math.Log((total + 1) / (frequency[gram] + 1)) + 1);
            }

            var norm = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
            foreach (var gram in vector.Keys.ToList())
            {
                vector[gram] /= norm;
            }
        }

        var links = new List<(int Left, int Right, double Cosine)>();
        for (var i = 0; i < lefts.Count; i++)
        {
            for (var j = 0; j < rights.Count; j++)
            {
                var cosine = lefts[i].Sum(pair => rights[j].TryGetValue(pair.Key, out var weight) ? weight * pair.Value : 0);
                if (cosine > 0.2)
                {
                    links.Add((i, j, cosine));
                }
            }
        }

        var (usedLeft, usedRight) = (new HashSet<int>(), new HashSet<int>());
        var chosen = new List<(string, string, double)>();
        foreach (var (i, j, cosine) in links.OrderByDescending(link => link.Cosine))
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

    private static Dictionary<string, double> Count(string name)
    {
        var text = name.Normalize(NormalizationForm.FormKC);
        var counts = new Dictionary<string, double>();
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
