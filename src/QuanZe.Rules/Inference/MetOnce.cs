namespace QuanZe.Rules.Inference;

/// <summary>Remembers what was met during one search by many keys (只遇一次), so that a pair that shares several keys is met once.</summary>
/// <remarks>Few things are met in a search, so a short array is looked through; a set takes over when it is full.</remarks>
internal class MetOnce
{
    private readonly object[] _few = new object[12];
    private HashSet<object>? _many;
    private int _count;

    /// <summary>Forgets everything; called before each search.</summary>
    public void Clear()
    {
        Array.Clear(_few, 0, Math.Min(_count, _few.Length));
        _many?.Clear();
        _count = 0;
    }

    /// <summary>Whether something is met for the first time.</summary>
    public virtual bool Add(object met)
    {
        if (_count > _few.Length)
        {
            return _many!.Add(met);
        }

        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_few[i], met))
            {
                return false;
            }
        }

        if (_count == _few.Length)
        {
            _many ??= new HashSet<object>(ReferenceEqualityComparer.Instance);
            _many.UnionWith(_few);
            _many.Add(met);
        }
        else
        {
            _few[_count] = met;
        }

        _count++;
        return true;
    }
}
