using System.Runtime.InteropServices;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>The best few of many names (最近名称): a bounded list, kept in order.</summary>
/// <remarks>A working space: used by one thread.</remarks>
internal sealed class NearestNames(int most)
{
    private readonly List<(int Name, float Score)> _names = new(most + 1);
    private float _least;

    /// <summary>The names and their scores; the best first after <see cref="Rescore"/>.</summary>
    public List<(int Name, float Score)> Names => _names;

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        _names.Clear();
        _least = 0;
    }

    /// <summary>Takes a name when it is better than the worst of a full list.</summary>
    public void Offer(int name, float score)
    {
        if (score <= _least)
        {
            return;
        }

        // From the best to the worst; the list is short.
        var at = _names.Count;
        while (at > 0 && _names[at - 1].Score < score)
        {
            at--;
        }

        _names.Insert(at, (name, score));
        if (_names.Count > most)
        {
            _names.RemoveAt(most);
        }

        _least = _names.Count == most ? _names[^1].Score : 0;
    }

    /// <summary>Replaces the scores and orders by them; equal scores by the number of the name.</summary>
    public void Rescore(Func<int, float> score)
    {
        foreach (ref var entry in CollectionsMarshal.AsSpan(_names))
        {
            entry.Score = score(entry.Name);
        }

        _names.Sort(static (a, b) => b.Score.CompareTo(a.Score) is var order and not 0 ? order : a.Name.CompareTo(b.Name));
    }
}
