using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>The findings of a session (问题表): what supports them, their order, and which of them changed in this commit.</summary>
internal sealed class FindingTable
{
    private readonly Dictionary<Finding, FindingNode> _nodes = [];
    private readonly List<(Finding Identity, FindingNode Node)> _touched = [];

    /// <summary>The findings in order, as of the last commit.</summary>
    public OrderedFindings Ordered { get; } = new();

    public FindingNode Support(Finding finding, Token token)
    {
        if (!_nodes.TryGetValue(finding, out var node))
        {
            _nodes.Add(finding, node = new FindingNode());
        }

        Touch(finding, node);
        node.Add(token, finding);
        return node;
    }

    public void Release(FindingNode node, Token token)
    {
        Touch(node.Shown!, node);
        node.Remove(token);
    }

    /// <summary>What the finding rests on; empty when it is not here.</summary>
    public IEnumerable<Found> GroundsOf(Finding finding) => _nodes.TryGetValue(finding, out var node) ? node.Grounds : [];

    /// <summary>Settles what was touched: the difference between before and now, in order. A finding that went and came again is no change.</summary>
    public (ValueList<Finding> Appeared, ValueList<Finding> Withdrawn) Settle()
    {
        var (appeared, withdrawn) = (new List<Finding>(), new List<Finding>());
        foreach (var (identity, node) in _touched)
        {
            node.IsTouched = false;
            var (before, now) = (node.Reported, node.Shown);
            if (before is not null && now is not null && FindingOrder.CompareShown(before, now) == 0)
            {
                continue;
            }

            if (before is not null)
            {
                withdrawn.Add(before);
                Ordered.Remove(before);
            }

            if (now is not null)
            {
                appeared.Add(now);
                Ordered.Add(now);
            }
            else
            {
                _nodes.Remove(identity);
            }

            node.Reported = now;
        }

        _touched.Clear();
        appeared.Sort();
        withdrawn.Sort();
        return (appeared.ToValueList(), withdrawn.ToValueList());
    }

    private void Touch(Finding finding, FindingNode node)
    {
        if (!node.IsTouched)
        {
            node.IsTouched = true;
            _touched.Add((finding, node));
        }
    }
}
