using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>A finding in a session (会话中的问题), with the conclusions that support it; equal findings are one.</summary>
internal sealed class FindingNode
{
    private readonly List<(Token Token, Finding Finding)> _supports = new(1);

    /// <summary>What the host has been told; null while it knows of none.</summary>
    public Finding? Reported { get; set; }

    public bool IsTouched { get; set; }

    /// <summary>The finding to be shown: of several equal ones always the same; null when nothing supports it.</summary>
    public Finding? Shown
    {
        get
        {
            var shown = _supports.Count == 0 ? null : _supports[0].Finding;
            for (var i = 1; i < _supports.Count; i++)
            {
                shown = FindingOrder.CompareShown(_supports[i].Finding, shown!) < 0 ? _supports[i].Finding : shown;
            }

            return shown;
        }
    }

    /// <summary>What the finding rests on, one ground a support, in the order in which a run would give them.</summary>
    public IEnumerable<Found> Grounds => _supports
        .Select(support => new Found(support.Finding, ((ConclusionNode)support.Token.Node).GroundOf(support.Token)))
        .Order(Comparer<Found>.Create((left, right) => FindingOrder.CompareShown(left.Finding, right.Finding)));

    public void Add(Token token, Finding finding) => _supports.Add((token, finding));

    public void Remove(Token token) => _supports.RemoveAt(_supports.FindIndex(support => support.Token == token));
}
