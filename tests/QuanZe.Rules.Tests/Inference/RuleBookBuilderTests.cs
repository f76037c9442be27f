using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference;

public sealed class RuleBookBuilderTests
{
    [Test]
    public void Build_RulesFeedOnThemselves_NamesThePath()
    {
        var exception = Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<Chicken>().Add<Egg>().Build());

        Assert.That(exception!.Faults.Select(fault => fault.Kind), Is.EqualTo(new[] { RuleFaultKind.Recursion }));
        Assert.That(exception.Message, Does.Contain("Chicken needs").And.Contain("Egg needs"));
    }

    [Test]
    public void Build_RuleNegatesWhatItDerives_IsRefused() =>
        Assert.That(Faults<Liar>(), Is.EqualTo(new[] { RuleFaultKind.Recursion }));

    [Test]
    public void Build_CollectionIsTheKeyOfOn_IsRefused() => Assert.That(Faults<CollectionKey>(), Is.EqualTo(new[] { RuleFaultKind.CollectionAsKey }));

    [Test]
    public void Build_NoConclusion_IsRefused() => Assert.That(Faults<Unfinished>(), Is.EqualTo(new[] { RuleFaultKind.Unfinished }));

    [Test]
    public void Build_TwoConclusions_IsRefused() => Assert.That(Faults<TwiceConcluded>(), Is.EqualTo(new[] { RuleFaultKind.WrittenTwice }));

    [Test]
    public void Build_DefineThrows_IsNamedWithTheOthers()
    {
        var exception = Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<DefineThrows>().Add<Unfinished>().Build());

        Assert.That(exception!.Faults.Select(fault => fault.Rule), Is.EqualTo(new[] { "DefineThrows", "Unfinished" }));
    }

    [Test]
    public void Build_NobodyReadsWhatARuleDerives_IsRefused() => Assert.That(Faults<DifferencesAreDerived>(), Is.EqualTo(new[] { RuleFaultKind.UnreadFact }));

    [Test]
    public void Build_RuleIsAddedTwice_IsRefused()
    {
        var exception = Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<RankTooLow>().Add<RankTooLow>().Build());

        Assert.That(exception!.Faults.Single().Kind, Is.EqualTo(RuleFaultKind.DuplicateRule));
    }

    [Test]
    public void Build_TwoCodesShareANumber_IsRefused()
    {
        var exception = Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<RankTooLow>().Add<OtherRankTooLow>().Build());

        Assert.That(exception!.Faults.Single().Kind, Is.EqualTo(RuleFaultKind.DuplicateCode));
    }

    [Test]
    public void Build_GroupOfNone_IsRefused() => Assert.That(Faults<GroupOfNone>(), Is.EqualTo(new[] { RuleFaultKind.OutOfRange }));

    [Test]
    public void Rules_OfABook_AreKnownWithoutRunning()
    {
        var rule = new RuleBookBuilder().Add<Described>().Build().Rules.Single();

        Assert.That((rule.Name, rule.Title, rule.EnglishTitle, rule.Ruleset, rule.Article), Is.EqualTo(("Described", "有说明的规则", "Described rule", "Test", "立法法 第八十一条")));
        Assert.That(rule.Codes, Is.EqualTo(new[] { RankTooLowCode }));
        Assert.That(rule.Sentence[0], Is.EqualTo("when Claim where claim => claim.Row > 0"));
    }

    private static IEnumerable<RuleFaultKind> Faults<TRule>()
        where TRule : Rule, new() =>
        Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<TRule>().Build())!.Faults.Select(fault => fault.Kind);

    private sealed record Fa(string Key);

    private sealed record Fb(string Key);

    private sealed class Chicken : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Fa>().Yield(a => new Fb(a.Key));
    }

    private sealed class Egg : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Instrument>().And<Fb>().On(law => law.Number, b => b.Key).Yield((law, _) => new Fa(law.Number));
    }

    private sealed class Liar : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Instrument>().Unless<Fa>().On(law => law.Number, a => a.Key).Yield(law => new Fa(law.Number));
    }

    private sealed class CollectionKey : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>().And<Instrument>().On(claim => claim.Titles, law => law.Titles).Find(RankTooLowCode, (claim, _) => At(claim));
    }

    private sealed class Unfinished : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>();
    }

    private sealed class TwiceConcluded : Rule
    {
        protected override void Define(RuleDefinition rule)
        {
            var claims = rule.When<Claim>();
            claims.Find(RankTooLowCode, claim => At(claim));
            claims.Find(DoubleClaimCode, claim => At(claim));
        }
    }

    private sealed class DefineThrows : Rule
    {
        protected override void Define(RuleDefinition rule) => throw new InvalidOperationException("no");
    }

    private sealed class OtherRankTooLow : Rule
    {
        private static readonly FindingCode Same = new("TEST", 5, Severity.Info, new FindingText { Title = "另一个", Message = "另一个" });

        protected override void Define(RuleDefinition rule) => rule.When<Claim>().Find(Same, claim => At(claim));
    }

    private sealed class GroupOfNone : Rule
    {
        protected override void Define(RuleDefinition rule) =>
            rule.Gather<Claim>().By(claim => claim.Code).AtLeast(0).InOrderOf(claim => claim.Row).Find(DoubleClaimCode, claims => At(claims.Members[0]));
    }

    [Rule("有说明的规则", "Described rule", Ruleset = "Test", Article = "立法法 第八十一条")]
    private sealed class Described : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>(claim => claim.Row > 0).Find(RankTooLowCode, claim => At(claim));
    }
}
