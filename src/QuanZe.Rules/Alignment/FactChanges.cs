using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Alignment;

/// <summary>Facts that several edits exchange, one after the other (事实净变化): what an edit brings and the next takes away never reaches the session.</summary>
internal sealed class FactChanges
{
    private readonly HashSet<object> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _come = new(ReferenceEqualityComparer.Instance);

    public void Exchange(IEnumerable<object> before, IEnumerable<object> after)
    {
        foreach (var fact in before)
        {
            if (!_come.Remove(fact))
            {
                _gone.Add(fact);
            }
        }

        foreach (var fact in after)
        {
            if (!_gone.Remove(fact))
            {
                _come.Add(fact);
            }
        }
    }

    public RuleChanges ToRuleChanges()
    {
        var changes = new RuleChanges();
        foreach (var fact in _gone)
        {
            changes.Retract(fact);
        }

        foreach (var fact in _come)
        {
            changes.Insert(fact);
        }

        return changes;
    }
}
