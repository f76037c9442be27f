using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference;

/// <summary>How a run goes on when rules fail, find too much, run on several threads, and how it is looked into.</summary>
public sealed class RunTests
{
    private static readonly CatalogueRow Row = new("A", "甲许可", []);
    private static readonly Claim Marked = new("A", "招远", "甲许可（县级）", "住建局", 1);
    private static readonly Claim Other = new("A", "招远", "乙许可", "住建局", 2);

    [Test]
    public void Run_RuleOfAFusedPassThrows_OthersGoOnWithEveryFact()
    {
        var book = new RuleBookBuilder().Add<RankTooLow>().Add<ThrowsAtTheSecond>().Add<RepealedBasis>().Build();
        object[] claims = [.. Enumerable.Range(1, 5).Select(row => new Claim("A", "招远", "甲许可", "住建局", row, "无"))];

        var run = book.Run(claims);

        Assert.That(run.Failures.Single().Facts, Is.EqualTo(new[] { claims[1] }));
        Assert.That(run.Findings.Select(finding => finding.Subject.Row), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }), "the rule beside it has judged every claim once");
    }

    [Test]
    public void Run_LaterStepThrows_NamesTheFactsSoFar()
    {
        var book = new RuleBookBuilder().Add<ThrowsInWhere>().Build();

        var failure = book.Run([Row, Other]).Failures.Single();

        Assert.That(failure.Facts, Is.EqualTo(new object[] { Row, Other }));
        Assert.That(failure.Message, Does.StartWith("The rule ThrowsInWhere failed on row A 甲许可 · claim A 乙许可: no"));
    }

    [Test]
    public void Run_KeyThrows_NamesTheFactWithTheKey() =>
        Assert.That(new RuleBookBuilder().Add<ThrowsInKey>().Build().Run([Row, Other]).Failures.Single().Facts, Is.EqualTo(new object[] { Row, Other }));

    [Test]
    public void Run_KeyOfAGroupThrows_NamesTheFact() =>
        Assert.That(new RuleBookBuilder().Add<ThrowsInGroup>().Build().Run([Row, Other]).Failures.Single().Facts, Is.EqualTo(new object[] { Other }));

    [Test]
    public void Run_PermissionRuleFails_WithholdsWhatWouldDenyIt()
    {
        var book = new RuleBookBuilder().Add<DifferencesAreDerived>().Add<NameDiffers>().Add<LevelMark>().Add<ThrowsWherePermitted>().Add<DoubleClaim>().Build();

        var run = book.Run([Row, Marked, Other]);

        Assert.That(run.Failures.Single().Rule, Is.EqualTo("ThrowsWherePermitted"));
        Assert.That(run.Withheld.Select(rule => rule.ToString()), Is.EqualTo(new[] { "NameDiffers was not run: the Permission that ThrowsWherePermitted derives are incomplete." }));
        Assert.That(run.Findings.Select(finding => finding.Code), Is.EqualTo(new[] { DoubleClaimCode }), "no name is found that a permission may excuse");
    }

    [Test]
    public void Run_DerivingRuleFails_RulesThatOnlyNeedItsFactsRun()
    {
        var book = new RuleBookBuilder().Add<ThrowsWhileListing>().Add<SharedTitlesAreListed>().Add<PairFound>().Build();
        object[] claims = [.. Enumerable.Range(1, 2).Select(row => new Claim("A", "招远", "甲许可", "住建局", row, "建筑法"))];

        var run = book.Run(claims);

        Assert.That(run.Failures.Single().Rule, Is.EqualTo("ThrowsWhileListing"));
        Assert.That(run.Withheld, Is.Empty);
        Assert.That(run.Findings.Single().Subject.Row, Is.EqualTo(1), "the pair that was derived is there; that others are lacking makes it no less true");
    }

    [Test]
    public void Run_RuleYieldsWhatItDoesNotState_Fails()
    {
        var run = new RuleBookBuilder().Add<YieldsMoreThanItStates>().Add<ReadsThing>().Add<ReadsMarker>().Build().Run([Other]);

        Assert.That(run.Failures.Single().Rule, Is.EqualTo("YieldsMoreThanItStates"));
        Assert.That(run.Failures.Single().Message, Does.Contain("states that it yields Thing and yields a MarkedThing").And.Contain("State that type"));
    }

    [Test]
    public void Run_RuleFindsMoreThanIsKept_KeepsTheFirstAndSaysSo()
    {
        object[] claims = [.. Enumerable.Range(1, 50).Select(row => new Claim("A", "招远", "甲许可", "住建局", row, "无"))];
        var book = new RuleBookBuilder().Add<RankTooLow>().Add<RepealedBasis>().Build();
        var expected = book.Run(claims).Findings.Take(7).ToList();
        new Random(3).Shuffle(claims);

        var run = book.Run([.. claims, new Instrument("9号", 9, true, "无")], new RunOptions { FindingLimit = 7 });

        Assert.That(run.Findings.Where(finding => finding.Code == RankTooLowCode), Is.EqualTo(expected));
        Assert.That(run.Overflows.Select(overflow => overflow.ToString()), Has.Exactly(1).StartsWith("RankTooLow: the first 7 findings are kept, 43 more are left out."));
        Assert.That(run.Overflows, Has.Count.EqualTo(2));
    }

    [Test]
    public void Run_OnSeveralThreads_GivesTheSameInTheSameOrder()
    {
        var random = new Random(5);
        object[] facts =
        [
            .. Enumerable.Range(1, 6_000).Select(row => new Claim($"{row % 4_000}", "招远", row % 3 == 0 ? "甲许可" : "乙许可", "住建局", row, row % 7 == 0 ? "旧规划法" : "建筑法")),
            .. Enumerable.Range(0, 4_000).Select(row => new CatalogueRow($"{row}", "甲许可", ["县"])),
            new PublishedList("莱州", "县"), new Instrument("9号", 2, true, "旧规划法"), new DelegationDocument("甲许可", "住建局", "3号"),
        ];
        random.Shuffle(facts);
        var book = new RuleBookBuilder().Add<DifferencesAreDerived>().Add<NameDiffers>().Add<LevelMark>().Add<Unclaimed>().Add<DoubleClaim>().Add<RepealedBasis>().Add<RankTooLow>().Add<ThrowsAtTheSecond>().Build();

        var (one, several) = (book.Run(facts), book.Run(facts, new RunOptions { Threads = 4 }));

        Assert.That(several.Findings, Is.EqualTo(one.Findings));
        Assert.That(several.Findings, Has.Count.GreaterThan(5_000));
        Assert.That(several.Failures.Single().Facts, Is.EqualTo(one.Failures.Single().Facts));
        Assert.That(several.Statistics, Is.EqualTo(one.Statistics));
    }

    [Test]
    public void Run_OptionsOutOfRange_AreRefused()
    {
        Assert.That(() => Book.Run([], new RunOptions { Threads = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Book.Run([], new RunOptions { FindingLimit = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Book.Run([null!]), Throws.ArgumentNullException);
    }

    [Test]
    public void Run_WithAClock_ProfilesRulesAndIndexes()
    {
        var run = Book.Run([Row, Marked, Other, new CatalogueRow("B", "甲许可", [])], new RunOptions { ProfileBy = TimeProvider.System });

        Assert.That(run.Profile!.Rules.Single(rule => rule.Rule == "DifferencesAreDerived"), Has.Property("Facts").EqualTo(2).And.Property("Matches").EqualTo(2));
        Assert.That(run.Profile.Indexes.Select(index => (index.FactType, index.Key, index.Facts, index.Keys, index.FullestKey, index.FullestCount)), Does.Contain(("Claim", "claim => claim.Code", 2, 1, "A", 2)));
        Assert.That(Book.Run([Row, Marked, Other]).Profile, Is.Null);
        Assert.That(Book.Run([Row, Marked, Other]).Findings, Is.EqualTo(run.Findings));
    }

    [Test]
    public void ExplainAbsence_KeysDiffer_ShowsBoth()
    {
        var claim = new Claim("B", "招远", "乙许可", "住建局", 1);
        var absence = Book.Run([Row, claim]).ExplainAbsence<DifferencesAreDerived>(Row, claim)!;

        Assert.That((absence.Reason, absence.LeftKey, absence.RightKey), Is.EqualTo((AbsenceReason.Key, "A", "B")));
        Assert.That(absence.ToString(), Does.EndWith(": key A is not B"));
    }

    [Test]
    public void ExplainAbsence_WhereFails_SaysSo()
    {
        var claim = new Claim("A", "招远", "甲许可", "住建局", 1);

        Assert.That(Book.Run([Row, claim]).ExplainAbsence<DifferencesAreDerived>(Row, claim)!.Reason, Is.EqualTo(AbsenceReason.Where));
        Assert.That(Book.Run([Row]).ExplainAbsence<DifferencesAreDerived>(Row)!.Reason, Is.EqualTo(AbsenceReason.NoFact));
        Assert.That(Book.Run([Row]).ExplainAbsence<DifferencesAreDerived>(claim)!.Reason, Is.EqualTo(AbsenceReason.Condition));
    }

    [Test]
    public void ExplainAbsence_IsBlocked_NamesTheBlocker()
    {
        var run = Book.Run([Row, Marked]);
        var absence = run.ExplainAbsence<NameDiffers>(run.Derived<Difference>()[0])!;

        Assert.That((absence.Reason, absence.Blocker), Is.EqualTo((AbsenceReason.Blocked, (object)run.Derived<Permission>()[0])));
    }

    [Test]
    public void Trace_OfAFact_TellsHowFarEachRuleCame()
    {
        var run = Book.Run([Row, Marked, Other, new PublishedList("招远", "县")]);

        var claim = run.Trace(Marked).ToDictionary(trace => (trace.Rule, trace.Pattern.Split(' ')[0]), trace => trace);
        var difference = run.Trace(run.Derived<Difference>().Single(difference => difference.Claim == Marked)).ToDictionary(trace => trace.Rule);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim[("DifferencesAreDerived", "and")].Conclusions.Single(), Is.InstanceOf<Difference>());
            Assert.That(claim[("DoubleClaim", "gather")].Outcome, Is.EqualTo(RuleTraceOutcome.Concluded), "the group holds it");
            Assert.That(claim[("RankTooLow", "when")].Outcome, Is.EqualTo(RuleTraceOutcome.NotAdmitted));
            Assert.That(claim[("RepealedBasis", "when")].Stop!.Reason, Is.EqualTo(AbsenceReason.Key));
            Assert.That(claim[("Unclaimed", "unless")].Outcome, Is.EqualTo(RuleTraceOutcome.NotMet), "no row is claimed at a level here");
            Assert.That(difference["NameDiffers"].Stop!.Blocker, Is.InstanceOf<Permission>());
            Assert.That(difference["LevelMark"].Outcome, Is.EqualTo(RuleTraceOutcome.Concluded));
            Assert.That(difference["Delegated"].ToString(), Does.Contain("nothing has the key (甲许可, 住建局)"));
            Assert.That(run.Trace(run.Derived<Permission>().Single()).Single().Outcome, Is.EqualTo(RuleTraceOutcome.Blocks));
        }
    }

    private static FindingCode Code(int number) => new("RUN", number, Severity.Info, new FindingText { Title = "t", Message = "m" });

    private static T Throw<T>() => throw new InvalidOperationException("no");

    private class Thing;

    private interface IMarker;

    private sealed class MarkedThing : Thing, IMarker;

    private sealed class ThrowsAtTheSecond : Rule
    {
        private static readonly FindingCode Found = Code(1);

        protected override void Define(RuleDefinition rule) => rule.When<Claim>(claim => claim.Row != 2 || Throw<bool>()).Find(Found, claim => At(claim));
    }

    private sealed class ThrowsInWhere : Rule
    {
        private static readonly FindingCode Found = Code(2);

        protected override void Define(RuleDefinition rule) => rule
            .When<CatalogueRow>().And<Claim>().On(row => row.Code, claim => claim.Code, where: (_, _) => Throw<bool>()).Find(Found, (row, _) => At(row));
    }

    private sealed class ThrowsInKey : Rule
    {
        private static readonly FindingCode Found = Code(3);

        protected override void Define(RuleDefinition rule) => rule.When<CatalogueRow>().And<Claim>().On(row => row.Code, _ => Throw<string>()).Find(Found, (row, _) => At(row));
    }

    private sealed class ThrowsInGroup : Rule
    {
        private static readonly FindingCode Found = Code(4);

        protected override void Define(RuleDefinition rule) => rule.Gather<Claim>().By(_ => Throw<string>()).AtLeast(1).InOrderOf(claim => claim.Row).Find(Found, group => At(group.Members[0]));
    }

    private sealed class ThrowsWherePermitted : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Difference>(difference => difference.Claim.Row == 2).Yield(_ => Throw<Permission>());
    }

    private sealed class ThrowsWhileListing : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>().Yield(_ => Throw<TitlePair>());
    }

    private sealed class PairFound : Rule
    {
        private static readonly FindingCode Found = Code(5);

        protected override void Define(RuleDefinition rule) => rule.When<TitlePair>().Find(Found, pair => At(pair));
    }

    private sealed class YieldsMoreThanItStates : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>().Yield<Thing>(_ => new MarkedThing());
    }

    private sealed class ReadsThing : Rule
    {
        private static readonly FindingCode Found = Code(6);

        protected override void Define(RuleDefinition rule) => rule.When<Thing>().Find(Found, _ => At(new SubjectReference { ListId = "l" }));
    }

    private sealed class ReadsMarker : Rule
    {
        private static readonly FindingCode Found = Code(7);

        protected override void Define(RuleDefinition rule) => rule.When<IMarker>().Find(Found, _ => At(new SubjectReference { ListId = "l" }));
    }
}
