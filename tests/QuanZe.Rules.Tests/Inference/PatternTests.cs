using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Inference;

/// <summary>Every verb of the language behind one to five facts. Each type has a fact of key k and a fact of key m; what must come out is told from that.</summary>
public sealed class PatternTests
{
    private static readonly FindingCode Code = new("ACME", 3001, Severity.Warning, new FindingText { Title = "相遇", Message = "{0}" });

    private static readonly object[] Facts =
    [
        new A("k"), new A("m"), new B("k"), new B("m"), new C("k"), new C("m"), new D("k"), new D("m"), new E("k"), new E("m"), new X("k"), new X("m"), new Setting("once"),
    ];

    [Test]
    public void And_Behind1_MeetsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<X>().On(a => a.Key, x => x.Key).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["kk", "mm"]));
            Assert.That(Run(rule => rule.When<A>().And<X>(x => x.Key == "m").On(a => a.Key, x => x.Key).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["mm"]));
            Assert.That(Run(rule => rule.When<A>().And<X>().OnAny(a => a.Keys, x => x.Keys).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["kk", "km", "mk", "mm"]), "the shared key joins all, each pair once");
            Assert.That(Run(rule => rule.When<A>().And<X>().OnAny(a => a.Keys, x => x.Keys, (a, x) => a.Key != x.Key).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["km", "mk"]));
            Assert.That(Run(rule => rule.When<A>().And<X>().OnAny(a => a.Keys, x => x.Key).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["kk", "mm"]));
            Assert.That(Run(rule => rule.When<A>().And<X>().OnAny(a => a.Key, x => x.Keys).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.EqualTo(["kk", "mm"]));
            Assert.That(Run(rule => rule.When<A>().And<X>().On(a => (string?)null, x => x.Key).Yield((a, x) => new Met(string.Concat(a.Key, x.Key)))), Is.Empty, "a null key meets nothing");
        }
    }

    [Test]
    public void With_Behind1_AddsTheSetting() =>
        Assert.That(Run(rule => rule.When<A>().With<Setting>().Yield((a, setting) => new Met(string.Concat(a.Key, setting.Word)))), Is.EqualTo(["konce", "monce"]));

    [Test]
    public void Unless_Behind1_BarsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().Unless<X>(x => x.Key == "k").On(a => a.Key, x => x.Key).Yield(a => new Met(a.Key))), Is.EqualTo(["m"]));
            Assert.That(Run(rule => rule.When<A>().Unless<X>(x => x.Key == "k").OnAny(a => a.Keys, x => x.Keys).Yield(a => new Met(a.Key))), Is.Empty, "the shared key bars all");
            Assert.That(Run(rule => rule.When<A>().Unless<X>().OnAny(a => a.Keys, x => x.Keys, (a, x) => a.Key == "k" && x.Key == "m").Yield(a => new Met(a.Key))), Is.EqualTo(["m"]));
            Assert.That(Run(rule => rule.When<A>().Unless<X>(x => x.Key == "k").OnAny(a => a.Keys, x => x.Key).Yield(a => new Met(a.Key))), Is.EqualTo(["m"]));
            Assert.That(Run(rule => rule.When<A>().Unless<X>(x => x.Key == "k").OnAny(a => a.Key, x => x.Keys).Yield(a => new Met(a.Key))), Is.EqualTo(["m"]));
            Assert.That(Run(rule => rule.When<A>().Unless<X>().On(a => (string?)null, x => x.Key).Yield(a => new Met(a.Key))), Is.EqualTo(["k", "m"]), "a null key is barred by nothing");
        }
    }

    [Test]
    public void Conclusions_Behind1_DeriveAndFind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().YieldEach(a => new[] { new Met(a.Key), new Met(a.Key + "+") })), Is.EquivalentTo(["k", "k+", "m", "m+"]));
            Assert.That(Findings(rule => rule.When<A>().Find(Code, a => At(a.Key))), Is.EqualTo(["k", "m"]));
            Assert.That(() => Run(rule => rule.When<A>().Yield<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'fact'"));
            Assert.That(() => Run(rule => rule.When<A>().YieldEach<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'facts'"));
            Assert.That(() => Run(rule => rule.When<A>().Find(null!, a => At(a.Key))), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'code'"));
            Assert.That(() => Run(rule => rule.When<A>().Unless<X>().On<string>(null!, x => x.Key)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'left'"));
        }
    }

    [Test]
    public void And_Behind2_MeetsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().On((a, b) => b.Key, x => x.Key).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["kkk", "mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>(x => x.Key == "m").On((a, b) => b.Key, x => x.Key).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().OnAny((a, b) => b.Keys, x => x.Keys).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["kkk", "kkm", "mmk", "mmm"]), "the shared key joins all, each pair once");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().OnAny((a, b) => b.Keys, x => x.Keys, (a, b, x) => b.Key != x.Key).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["kkm", "mmk"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().OnAny((a, b) => b.Keys, x => x.Key).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["kkk", "mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().OnAny((a, b) => b.Key, x => x.Keys).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.EqualTo(["kkk", "mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<X>().On((a, b) => (string?)null, x => x.Key).Yield((a, b, x) => new Met(string.Concat(a.Key, b.Key, x.Key)))), Is.Empty, "a null key meets nothing");
        }
    }

    [Test]
    public void With_Behind2_AddsTheSetting() =>
        Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).With<Setting>().Yield((a, b, setting) => new Met(string.Concat(a.Key, b.Key, setting.Word)))), Is.EqualTo(["kkonce", "mmonce"]));

    [Test]
    public void Unless_Behind2_BarsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>(x => x.Key == "k").On((a, b) => b.Key, x => x.Key).Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.EqualTo(["mm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b) => b.Keys, x => x.Keys).Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.Empty, "the shared key bars all");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>().OnAny((a, b) => b.Keys, x => x.Keys, (a, b, x) => b.Key == "k" && x.Key == "m").Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.EqualTo(["mm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b) => b.Keys, x => x.Key).Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.EqualTo(["mm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b) => b.Key, x => x.Keys).Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.EqualTo(["mm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>().On((a, b) => (string?)null, x => x.Key).Yield((a, b) => new Met(string.Concat(a.Key, b.Key)))), Is.EqualTo(["kk", "mm"]), "a null key is barred by nothing");
        }
    }

    [Test]
    public void Conclusions_Behind2_DeriveAndFind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).YieldEach((a, b) => new[] { new Met(string.Concat(a.Key, b.Key)), new Met(b.Key + "+") })), Is.EquivalentTo(["kk", "k+", "mm", "m+"]));
            Assert.That(Findings(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Find(Code, (a, b) => At(b.Key))), Is.EqualTo(["k", "m"]));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Yield<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'fact'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).YieldEach<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'facts'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Find(null!, (a, b) => At(b.Key))), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'code'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).Unless<X>().On<string>(null!, x => x.Key)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'left'"));
        }
    }

    [Test]
    public void And_Behind3_MeetsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().On((a, b, c) => c.Key, x => x.Key).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["kkkk", "mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>(x => x.Key == "m").On((a, b, c) => c.Key, x => x.Key).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().OnAny((a, b, c) => c.Keys, x => x.Keys).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["kkkk", "kkkm", "mmmk", "mmmm"]), "the shared key joins all, each pair once");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().OnAny((a, b, c) => c.Keys, x => x.Keys, (a, b, c, x) => c.Key != x.Key).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["kkkm", "mmmk"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().OnAny((a, b, c) => c.Keys, x => x.Key).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["kkkk", "mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().OnAny((a, b, c) => c.Key, x => x.Keys).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.EqualTo(["kkkk", "mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<X>().On((a, b, c) => (string?)null, x => x.Key).Yield((a, b, c, x) => new Met(string.Concat(a.Key, b.Key, c.Key, x.Key)))), Is.Empty, "a null key meets nothing");
        }
    }

    [Test]
    public void With_Behind3_AddsTheSetting() =>
        Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).With<Setting>().Yield((a, b, c, setting) => new Met(string.Concat(a.Key, b.Key, c.Key, setting.Word)))), Is.EqualTo(["kkkonce", "mmmonce"]));

    [Test]
    public void Unless_Behind3_BarsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>(x => x.Key == "k").On((a, b, c) => c.Key, x => x.Key).Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.EqualTo(["mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c) => c.Keys, x => x.Keys).Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.Empty, "the shared key bars all");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>().OnAny((a, b, c) => c.Keys, x => x.Keys, (a, b, c, x) => c.Key == "k" && x.Key == "m").Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.EqualTo(["mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c) => c.Keys, x => x.Key).Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.EqualTo(["mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c) => c.Key, x => x.Keys).Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.EqualTo(["mmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>().On((a, b, c) => (string?)null, x => x.Key).Yield((a, b, c) => new Met(string.Concat(a.Key, b.Key, c.Key)))), Is.EqualTo(["kkk", "mmm"]), "a null key is barred by nothing");
        }
    }

    [Test]
    public void Conclusions_Behind3_DeriveAndFind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).YieldEach((a, b, c) => new[] { new Met(string.Concat(a.Key, b.Key, c.Key)), new Met(c.Key + "+") })), Is.EquivalentTo(["kkk", "k+", "mmm", "m+"]));
            Assert.That(Findings(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Find(Code, (a, b, c) => At(c.Key))), Is.EqualTo(["k", "m"]));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Yield<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'fact'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).YieldEach<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'facts'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Find(null!, (a, b, c) => At(c.Key))), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'code'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).Unless<X>().On<string>(null!, x => x.Key)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'left'"));
        }
    }

    [Test]
    public void And_Behind4_MeetsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().On((a, b, c, d) => d.Key, x => x.Key).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["kkkkk", "mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>(x => x.Key == "m").On((a, b, c, d) => d.Key, x => x.Key).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().OnAny((a, b, c, d) => d.Keys, x => x.Keys).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["kkkkk", "kkkkm", "mmmmk", "mmmmm"]), "the shared key joins all, each pair once");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().OnAny((a, b, c, d) => d.Keys, x => x.Keys, (a, b, c, d, x) => d.Key != x.Key).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["kkkkm", "mmmmk"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().OnAny((a, b, c, d) => d.Keys, x => x.Key).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["kkkkk", "mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().OnAny((a, b, c, d) => d.Key, x => x.Keys).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.EqualTo(["kkkkk", "mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<X>().On((a, b, c, d) => (string?)null, x => x.Key).Yield((a, b, c, d, x) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, x.Key)))), Is.Empty, "a null key meets nothing");
        }
    }

    [Test]
    public void With_Behind4_AddsTheSetting() =>
        Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).With<Setting>().Yield((a, b, c, d, setting) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, setting.Word)))), Is.EqualTo(["kkkkonce", "mmmmonce"]));

    [Test]
    public void Unless_Behind4_BarsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>(x => x.Key == "k").On((a, b, c, d) => d.Key, x => x.Key).Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.EqualTo(["mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d) => d.Keys, x => x.Keys).Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.Empty, "the shared key bars all");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>().OnAny((a, b, c, d) => d.Keys, x => x.Keys, (a, b, c, d, x) => d.Key == "k" && x.Key == "m").Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.EqualTo(["mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d) => d.Keys, x => x.Key).Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.EqualTo(["mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d) => d.Key, x => x.Keys).Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.EqualTo(["mmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>().On((a, b, c, d) => (string?)null, x => x.Key).Yield((a, b, c, d) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)))), Is.EqualTo(["kkkk", "mmmm"]), "a null key is barred by nothing");
        }
    }

    [Test]
    public void Conclusions_Behind4_DeriveAndFind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).YieldEach((a, b, c, d) => new[] { new Met(string.Concat(a.Key, b.Key, c.Key, d.Key)), new Met(d.Key + "+") })), Is.EquivalentTo(["kkkk", "k+", "mmmm", "m+"]));
            Assert.That(Findings(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Find(Code, (a, b, c, d) => At(d.Key))), Is.EqualTo(["k", "m"]));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Yield<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'fact'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).YieldEach<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'facts'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Find(null!, (a, b, c, d) => At(d.Key))), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'code'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).Unless<X>().On<string>(null!, x => x.Key)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'left'"));
        }
    }

    [Test]
    public void Unless_Behind5_BarsByEveryFormOfKey()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>(x => x.Key == "k").On((a, b, c, d, e) => e.Key, x => x.Key).Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.EqualTo(["mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d, e) => e.Keys, x => x.Keys).Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.Empty, "the shared key bars all");
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>().OnAny((a, b, c, d, e) => e.Keys, x => x.Keys, (a, b, c, d, e, x) => e.Key == "k" && x.Key == "m").Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.EqualTo(["mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d, e) => e.Keys, x => x.Key).Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.EqualTo(["mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>(x => x.Key == "k").OnAny((a, b, c, d, e) => e.Key, x => x.Keys).Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.EqualTo(["mmmmm"]));
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>().On((a, b, c, d, e) => (string?)null, x => x.Key).Yield((a, b, c, d, e) => new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)))), Is.EqualTo(["kkkkk", "mmmmm"]), "a null key is barred by nothing");
        }
    }

    [Test]
    public void Conclusions_Behind5_DeriveAndFind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).YieldEach((a, b, c, d, e) => new[] { new Met(string.Concat(a.Key, b.Key, c.Key, d.Key, e.Key)), new Met(e.Key + "+") })), Is.EquivalentTo(["kkkkk", "k+", "mmmmm", "m+"]));
            Assert.That(Findings(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Find(Code, (a, b, c, d, e) => At(e.Key))), Is.EqualTo(["k", "m"]));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Yield<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'fact'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).YieldEach<Met>(null!)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'facts'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Find(null!, (a, b, c, d, e) => At(e.Key))), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'code'"));
            Assert.That(() => Run(rule => rule.When<A>().And<B>().On(a => a.Key, other => other.Key).And<C>().On((a, b) => b.Key, other => other.Key).And<D>().On((a, b, c) => c.Key, other => other.Key).And<E>().On((a, b, c, d) => d.Key, other => other.Key).Unless<X>().On<string>(null!, x => x.Key)), Throws.InstanceOf<RuleBookException>().With.Message.Contains("'left'"));
        }
    }

    private static IEnumerable<string> Run(Action<RuleDefinition> define)
    {
        var run = Book(define).Run(Facts);
        return run.Failures.IsEmpty ? run.Derived<Met>().Select(met => met.Keys).Order(StringComparer.Ordinal) : throw run.Failures[0];
    }

    private static IEnumerable<string> Findings(Action<RuleDefinition> define) => Book(define).Run(Facts).Findings.Select(finding => finding.Subject.ItemId);

    private static RuleBook Book(Action<RuleDefinition> define) => new RuleBookBuilder().Add(new Written(define)).Build(allowUnread: true);

    private static FindingPlace At(string id) => new(new SubjectReference { ListId = "l", ItemId = id }, ItemElement.None, null, null);

    private abstract record Keyed(string Key)
    {
        public string[] Keys => [Key, "all"];
    }

    private sealed record A(string Key) : Keyed(Key);

    private sealed record B(string Key) : Keyed(Key);

    private sealed record C(string Key) : Keyed(Key);

    private sealed record D(string Key) : Keyed(Key);

    private sealed record E(string Key) : Keyed(Key);

    private sealed record X(string Key) : Keyed(Key);

    private sealed record Setting(string Word);

    private sealed record Met(string Keys);

    [Rule("试写的规则", "A rule written in a test")]
    private sealed class Written(Action<RuleDefinition> define) : Rule
    {
        protected override void Define(RuleDefinition rule) => define(rule);
    }
}
