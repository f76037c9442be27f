using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>A finding in a session (会话中的问题), with the conclusions that support it; equal findings are one.</summary>
/// <remarks>Nearly every finding has one support. Of many, one comes or goes at the cost of the logarithm of their number.</remarks>
internal sealed class FindingNode
{
    private Support? _only;
    private Dictionary<Token, Support>? _several;
    private SortedSet<Support>? _order;
    private long _count;

    /// <summary>What the host has been told; null while it knows of none.</summary>
    public Finding? Reported { get; set; }

    public bool IsTouched { get; set; }

    /// <summary>The finding to be shown: of several equal ones always the same; null when nothing supports it.</summary>
    public Finding? Shown => (_order?.Min ?? _only)?.Finding;

    /// <summary>What the finding rests on, one ground a support, in the order in which a run would give them.</summary>
    public IEnumerable<Found> Grounds =>
        (_order ?? (_only is null ? [] : (IEnumerable<Support>)[_only])).Select(support => new Found(support.Finding, ((ConclusionNode)support.Token.Node).GroundOf(support.Token)));

    /// <summary>The finding as one of its supports made it.</summary>
    public Finding Of(Token token) => (_several is null ? _only! : _several[token]).Finding;

    public void Add(Token token, Finding finding)
    {
        var support = new Support(token, finding, _count++);
        if (_only is null && _several is null)
        {
            _only = support;
            return;
        }

        if (_several is null)
        {
            (_several, _order) = (new() { [_only!.Token] = _only }, [_only]);
            _only = null;
        }

        _several.Add(token, support);
        _order!.Add(support);
    }

    public void Remove(Token token)
    {
        if (_several is null)
        {
            _only = null;
            return;
        }

        _several.Remove(token, out var support);
        _order!.Remove(support!);
        if (_several.Count == 1)
        {
            (_only, _several, _order) = (_order.Min, null, null);
        }
    }

    // Equal in what is shown: in the order in which they came.
    private sealed record Support(Token Token, Finding Finding, long Number) : IComparable<Support>
    {
        public int CompareTo(Support? other)
        {
            var order = FindingOrder.CompareShown(Finding, other!.Finding);
            return order != 0 ? order : Number.CompareTo(other.Number);
        }
    }
}
