using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>What single differences between names have been worth in lists with known pairs (措辞权重): 许可 for 审批 says little, 变更 for 新办 much.</summary>
/// <remarks>Immutable, safe to share.</remarks>
internal sealed class WordingWeights
{
    private readonly Dictionary<ulong, double> _weights;

    public WordingWeights(ValueList<WordingWeight> entries)
    {
        Entries = entries;
        _weights = entries.ToDictionary(entry => SegmentKey.Of(entry.One, entry.Other), entry => entry.Weight);
    }

    public static WordingWeights None { get; } = new([]);

    public ValueList<WordingWeight> Entries { get; }

    /// <summary>The sum over the segments of a difference, 0 for those nothing is known of.</summary>
    public double Of(NameDifference difference)
    {
        var sum = 0.0;
        foreach (var segment in difference.Segments)
        {
            sum += _weights.GetValueOrDefault(SegmentKey.Of(difference.Removed(segment), difference.Added(segment)));
        }

        return sum;
    }

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => _weights.Count == 0;
}

/// <summary>What it is worth when one name has a wording in the place of another (措辞权重).</summary>
/// <param name="One">A wording; empty when it is only added or left out.</param>
/// <param name="Other">What stands in its place.</param>
/// <param name="Weight">The log odds it adds.</param>
/// <param name="Support">The number of known pairs and near-twins it was seen in.</param>
internal sealed record WordingWeight(string One, string Other, double Weight, int Support);
