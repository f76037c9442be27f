using BenchmarkDotNet.Attributes;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Benchmarks.Engine;

/// <summary>How far twenty rules are from delegates in a loop.</summary>
[MemoryDiagnoser]
public class SimpleRulesBenchmarks
{
    private object[] _items = [];

    /// <summary>The number of aligned items.</summary>
    [Params(5_000, 50_000)]
    public int Items { get; set; }

    /// <summary>Makes the items.</summary>
    [GlobalSetup]
    public void Prepare() => _items = SimpleRules.Items(Items);

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int Delegates() => SimpleRules.Loop(_items).Count;

    /// <summary>The engine.</summary>
    [Benchmark]
    public int Engine() => SimpleRules.Book.Run(_items).Findings.Count;
}

/// <summary>How far a keyed join of three is from dictionaries written by hand.</summary>
[MemoryDiagnoser]
public class JoinBenchmarks
{
    private object[] _facts = [];

    /// <summary>The number of facts of each kind.</summary>
    [Params(1_000, 5_000, 10_000, 50_000)]
    public int Facts { get; set; }

    /// <summary>Makes the facts.</summary>
    [GlobalSetup]
    public void Prepare() => _facts = JoinRule.Facts(Facts);

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int Dictionaries() => JoinRule.Dictionaries(_facts).Count;

    /// <summary>The engine.</summary>
    [Benchmark]
    public int Engine() => JoinRule.Book.Run(_facts).Findings.Count;
}

/// <summary>All shipped rules over a county: in one run, and one row replaced in a living session.</summary>
[MemoryDiagnoser]
public class CountyRulesBenchmarks
{
    private readonly RuleBook _rules = new AlignmentEngineBuilder().Build().Rules;
    private CountyFacts _county = null!;
    private RuleSession _session = null!;
    private AlignedItem _item = null!;
    private ListedItem[] _versions = [];
    private int _version;

    /// <summary>The size as a multiple of one county of 4,860 rows.</summary>
    [Params(1, 10)]
    public int Counties { get; set; }

    /// <summary>Makes the facts and opens the session.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _county = new CountyFacts(Counties);
        _session = _rules.Open(_county.Facts);
        _item = _county.Items.First(item => item.Rows.Count == 3);
        var row = _item.Rows[^1];
        _versions = [row, new ListedItem(row.List, row.Item with { Name = row.Item.Name + "事项" }, row.Date)];
    }

    /// <summary>All rules over all facts.</summary>
    [Benchmark]
    public int OneShot() => _rules.Run(_county.Facts).Findings.Count;

    /// <summary>One row gets another name, and its old one back the next time.</summary>
    [Benchmark]
    public int Replace()
    {
        _version = 1 - _version;
        var (changes, after) = CountyFacts.Replaced(_item, _versions[_version]);
        _item = after;
        return _session.Commit(changes).Appeared.Count;
    }
}
