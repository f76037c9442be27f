using QuanZe.Rules.Inference;
using static QuanZe.Rules.Tests.Inference.EightRules;
using static QuanZe.Rules.Tests.Inference.Living.TrapRules;

namespace QuanZe.Rules.Tests.Inference.Living;

/// <summary>Facts that come and go at random, from a seed: few values, so that keys meet, and rows that are never used twice.</summary>
internal sealed class RandomChanges
{
    private readonly Random _random;
    private readonly List<object> _facts = [];
    private Threshold _threshold = new(500);

    public RandomChanges(int seed)
    {
        _random = new Random(seed);
        for (var count = _random.Next(20); count > 0; count--)
        {
            _facts.Add(Fact());
        }
    }

    /// <summary>The facts as they are now, in some order.</summary>
    public object[] Facts
    {
        get
        {
            object[] facts = [.. _facts, _threshold];
            _random.Shuffle(facts);
            return facts;
        }
    }

    /// <summary>One to twenty changes.</summary>
    public RuleChanges Next()
    {
        var changes = new RuleChanges();
        for (var count = _random.Next(3) == 0 ? _random.Next(1, 21) : 1; count > 0; count--)
        {
            Change(changes);
        }

        return changes;
    }

    /// <summary>The change that takes everything out but the settings.</summary>
    public RuleChanges Clear()
    {
        var changes = new RuleChanges();
        _facts.ForEach(fact => changes.Retract(fact));
        _facts.Clear();
        return changes;
    }

    private void Change(RuleChanges changes)
    {
        var choice = _random.Next(20);
        if (choice == 0)
        {
            var threshold = new Threshold(_random.Next(1000));
            changes.Replace(_threshold, threshold);
            _threshold = threshold;
        }
        else if (choice < 9 || _facts.Count == 0)
        {
            var fact = Fact();
            _facts.Add(fact);
            changes.Insert(fact);
        }
        else
        {
            var position = _random.Next(_facts.Count);
            if (choice < 14)
            {
                changes.Retract(_facts[position]);
                _facts.RemoveAt(position);
            }
            else
            {
                var fact = Fact();
                changes.Replace(_facts[position], fact);
                _facts[position] = fact;
            }
        }
    }

    private object Fact() => _random.Next(10) switch
    {
        < 2 => new CatalogueRow(Any("A", "B", "C"), Any("甲许可", "乙许可", "甲许可（县级）"), Any<string[]>(["县"], ["市", "县"], ["市"], [])),
        < 6 => new Claim(Any<string?>("A", "B", "C", null), Any("招远", "莱州"), Any("甲许可", "乙许可", "甲许可（县级）"), Any("住建局", "审批局"), _random.Next(1, 1_000_000), Titles()),
        6 => new PublishedList(Any("招远", "莱州"), Any("市", "县")),
        7 => new Instrument(Any("1号", "2号"), _random.Next(1, 9), _random.Next(2) == 0, Titles()),
        8 => new DelegationDocument(Any("甲许可", "乙许可"), Any("住建局", "审批局"), Any("3号", "4号")),
        _ => new Withdrawal(Any("3号", "4号")),
    };

    private string[] Titles() => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Any("建筑法", "规划法", "旧规划法"))];

    private T Any<T>(params T[] values) => values[_random.Next(values.Length)];
}
