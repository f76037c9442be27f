using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference.Living;

public sealed class RuleSessionTests
{
    private static readonly CatalogueRow Row = new("A", "甲许可", []);
    private static readonly Claim Same = new("A", "招远", "甲许可", "住建局", 1);
    private static readonly Claim Other = new("A", "招远", "乙许可", "住建局", 1);
    private static readonly Claim Wrong = new("A", "招远", "不可用", "住建局", 1);

    [Test]
    public void Replace_ClaimGetsAnotherName_FindsItAndTellsOnce()
    {
        var session = Book.Open([Row, Same]);
        var told = new List<FindingChanges>();
        session.FindingsChanged += (_, changes) => told.Add(changes);

        var changes = session.Replace(Same, Other);

        Assert.That(changes.Appeared.Select(finding => (finding.Code, finding.Expected, finding.Actual)), Is.EqualTo(new[] { (NameDiffersCode, (string?)"甲许可", (string?)"乙许可") }));
        Assert.That(changes.Withdrawn, Is.Empty);
        Assert.That(told, Is.EqualTo(new[] { changes }));
        Assert.That((changes.Commit, session.Commits), Is.EqualTo((1L, 1L)));
    }

    [Test]
    public void Commit_PermissionIsReplaced_TellsNothing()
    {
        var first = new DelegationDocument("甲许可", "住建局", "3号");
        var session = Book.Open([Row, Other, first]);
        session.FindingsChanged += (_, _) => Assert.Fail("a difference permitted before and after is no event");

        var changes = session.Replace(first, new DelegationDocument("甲许可", "住建局", "4号"));

        Assert.That(changes.IsEmpty);
        Assert.That(session.FindingCount, Is.Zero);
    }

    [Test]
    public void Retract_OneOfTwoSupports_KeepsTheFinding()
    {
        var (first, second) = (new PublishedList("招远", "县"), new PublishedList("招远", "县"));
        var session = Book.Open([new CatalogueRow("A", "甲许可", ["县"]), first, second]);

        Assert.That(session.Findings.Single().Code, Is.EqualTo(UnclaimedCode));
        Assert.That(session.Explain(session.Findings.Single()), Has.Count.EqualTo(2));
        Assert.That(session.Retract(first).IsEmpty, "the other list still supports it");
        Assert.That(session.Retract(second).Withdrawn, Has.Count.EqualTo(1));
    }

    [Test]
    public void Commit_FactsThatAreNotThere_AreRefusedAndNothingIsChanged()
    {
        var session = Book.Open([Row, Same]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => session.Retract(Other), Throws.ArgumentException.With.Message.Contains("is not in the session"));
            Assert.That(() => session.Insert(Same), Throws.ArgumentException.With.Message.Contains("is in the session already"));
            Assert.That(() => session.Commit(new RuleChanges().Replace(Same, Other).Retract(Same)), Throws.ArgumentException);
            Assert.That(session.Contains(Same) && !session.Contains(Other));
            Assert.That(session.Commits, Is.Zero);
        }
    }

    [Test]
    public void Commit_FactGoesAndComesBack_IsNoChange()
    {
        var session = Book.Open([Row, Other]);

        Assert.That(session.Commit(new RuleChanges().Retract(Other).Insert(Other)).IsEmpty);
        Assert.That(session.FindingCount, Is.EqualTo(1));
    }

    [Test]
    public void Page_ManyFindings_GivesThemInOrderPartByPart()
    {
        var claims = Enumerable.Range(1, 3_000).Select(row => new Claim($"{row}", "招远", "甲许可", "住建局", row, "旧规划法")).ToArray();
        var random = new Random(1);
        var book = new RuleBookBuilder().Add<RankTooLow>().Add<RepealedBasis>().Add<DoubleClaim>().Build();
        var session = book.Open([new Instrument("9号", 2, true, "旧规划法")]);
        var shuffled = claims.ToArray();
        random.Shuffle(shuffled);
        foreach (var claim in shuffled.Take(2_000))
        {
            session.Insert(claim);
        }

        var changes = new RuleChanges();
        foreach (var claim in shuffled.Skip(2_000))
        {
            changes.Insert(claim);
        }

        session.Commit(changes);
        var expected = book.Run([new Instrument("9号", 2, true, "旧规划法"), .. claims]).Findings;
        var pages = Enumerable.Range(0, (expected.Count / 700) + 1).SelectMany(page => session.Page(page * 700, 700));

        Assert.That(pages, Is.EqualTo(expected));
        Assert.That(session.Page(expected.Count, 10), Is.Empty);
        Assert.That(session.FindingCount, Is.EqualTo(expected.Count));
    }

    [Test]
    public void Capture_OfASession_IsKeptComparedAndExplained()
    {
        var session = Book.Open([Row, Other]);
        var before = session.Capture();

        session.Insert(new DelegationDocument("甲许可", "住建局", "3号"));
        var after = session.Capture();

        Assert.That(before.Findings, Has.Count.EqualTo(1));
        Assert.That(FindingChanges.Between(before, after).Withdrawn, Is.EqualTo(before.Findings));
        Assert.That(before.Explain(before.Findings[0]).Single().ToString(), Is.EqualTo(Book.Run([Row, Other]).Explain(before.Findings[0]).Single().ToString()));
        Assert.That(after.ExplainAbsence<NameDiffers>(after.Derived<Difference>()[0])!.Reason, Is.EqualTo(AbsenceReason.Blocked));
    }

    [Test]
    public void Open_FromTheFactsOfAnother_HasTheSameState()
    {
        var changes = new RandomChanges(11);
        var session = TrapRules.Book.Open(changes.Facts);
        for (var commit = 0; commit < 8; commit++)
        {
            session.Commit(changes.Next());
        }

        var again = TrapRules.Book.Open(session.Inserted);

        Assert.That(again.Findings, Is.EqualTo(session.Findings));
        Assert.That(again.Inserted, Is.EquivalentTo(session.Inserted));
        Assert.That(FindingChanges.Between(session.Capture(), again.Capture()).IsEmpty);
    }

    [Test]
    public void Explain_FindingOfASession_LeadsDownToTheRow()
    {
        var session = Book.Open([Row, Other]);

        var explanation = session.Explain(session.Findings.Single()).Single();

        Assert.That(explanation.Rule!.Name, Is.EqualTo("NameDiffers"));
        Assert.That(explanation.Because.Single().Because.Select(cause => cause.Conclusion), Is.EqualTo(new object[] { Row, Other }));
        Assert.That(explanation.ToString(), Does.Contain("[row 1]"));
        Assert.That(() => Book.Open([]).Explain(session.Findings.Single()), Throws.ArgumentException.With.Property("ParamName").EqualTo("finding"));
    }

    [Test]
    public void Commit_RuleThrows_NamesItAndLeavesTheSessionAsItWas()
    {
        var session = Failing().Open([Row, Other]);
        var before = session.Findings.ToList();
        session.FindingsChanged += (_, _) => Assert.Fail("nothing happened");

        var failure = Assert.Throws<RuleFailedException>(() => session.Commit(new RuleChanges().Retract(Row).Replace(Other, Wrong)));

        Assert.That((failure!.Rule, failure.Facts.Single()), Is.EqualTo(("ThrowsAtAName", (object)Wrong)));
        Assert.That(session.Findings, Is.EqualTo(before));
        Assert.That(session.Inserted, Is.EquivalentTo(new object[] { Row, Other }));
        Assert.That(session.Commits, Is.Zero);
    }

    [Test]
    public void Commit_AfterAFailure_GoesOn()
    {
        var session = Failing().Open([Row, Other]);
        Assert.That(() => session.Insert(Wrong), Throws.InstanceOf<RuleFailedException>());

        var changes = session.Replace(Other, Same);

        Assert.That(changes.Withdrawn, Has.Count.EqualTo(1));
        Assert.That(session.FindingCount, Is.Zero);
        Assert.That(session.IsFaulted, Is.False);
    }

    [Test]
    public void Commit_ConditionIsNotPure_FaultsTheSession()
    {
        var isBroken = false;
        var book = new RuleBookBuilder().Add(new Moody(() => isBroken)).Build();
        var session = book.Open([Same]);
        isBroken = true;
        Assert.That(() => session.Insert(Other), Throws.InstanceOf<RuleFailedException>());

        Assert.That(() => session.FindingCount, Throws.InstanceOf<SessionFaultedException>().With.Message.Contains("open a new one"));
        Assert.That(session.IsFaulted);
        Assert.That(() => session.Insert(Wrong), Throws.InstanceOf<SessionFaultedException>());
    }

    [Test]
    public void Commit_IsCancelled_LeavesTheSessionAsItWas()
    {
        using var cancellation = new CancellationTokenSource();
        var book = new RuleBookBuilder().Add(new Cancels(cancellation)).Build();
        var session = book.Open([Same]);

        Assert.That(() => session.Commit(new RuleChanges().Insert(Wrong).Insert(Other), cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(session.Inserted, Is.EqualTo(new[] { Same }));
        Assert.That(session.FindingCount, Is.EqualTo(1));
    }

    [Test]
    public void Commit_RuleFindsTooMuch_IsRefused()
    {
        var session = new RuleBookBuilder().Add<RankTooLow>().Build().Open([], new RuleSessionOptions { FindingLimit = 2 });
        Claim Claim(int row) => new("A", "招远", "甲许可", "住建局", row, "无");
        session.Commit(new RuleChanges().Insert(Claim(1)).Insert(Claim(2)));

        Assert.That(() => session.Insert(Claim(3)), Throws.InstanceOf<FindingLimitException>().With.Message.Contains("RankTooLow finds more than 2 times"));
        Assert.That(session.FindingCount, Is.EqualTo(2));
    }

    [Test]
    public void Open_RuleThrows_GivesNoSession() =>
        Assert.That(() => Failing().Open([Wrong]), Throws.InstanceOf<RuleFailedException>().With.Property("Rule").EqualTo("ThrowsAtAName"));

    [Test]
    public void Commit_SettingsFactTwice_IsRefused()
    {
        var session = TrapRules.Book.Open([Same, new TrapRules.Threshold(5)]);

        Assert.That(() => session.Insert(new TrapRules.Threshold(6)), Throws.InstanceOf<RuleFailedException>().With.Message.Contains("needs a fact that exists once; there are 2"));
        Assert.That(session.Inserted.Count(), Is.EqualTo(2));
    }

    [Test]
    public void Commit_ConditionAsksTheSession_IsRefused()
    {
        RuleSession? session = null;
        var book = new RuleBookBuilder().Add(new Moody(() => session?.FindingCount > 0)).Build();
        session = book.Open([Same]);

        Assert.That(() => session.Insert(Other), Throws.InstanceOf<RuleFailedException>().With.Message.Contains("conditions must be pure"));
    }

    private static RuleBook Failing() => new RuleBookBuilder().Add<DifferencesAreDerived>().Add<NameDiffers>().Add<LevelMark>().Add<ThrowsAtAName>().Build();

    private static FindingCode Code(int number) => new("SESSION", number, Severity.Info, new FindingText { Title = "t", Message = "m" });

    private sealed class ThrowsAtAName : Rule
    {
        private static readonly FindingCode Thrown = Code(1);

        protected override void Define(RuleDefinition rule) => rule.When<Claim>(claim => claim.Name == "不可用" && claim.Name[99] == 'x').Find(Thrown, claim => At(claim));
    }

    private sealed class Moody(Func<bool> isBroken) : Rule
    {
        private static readonly FindingCode Found = Code(2);

        protected override void Define(RuleDefinition rule) => rule.When<Claim>(_ => isBroken() ? throw new InvalidOperationException("moody") : true).Find(Found, claim => At(claim));
    }

    private sealed class Cancels(CancellationTokenSource cancellation) : Rule
    {
        private static readonly FindingCode Found = Code(3);

        protected override void Define(RuleDefinition rule) => rule.When<Claim>(claim => claim.Name != "不可用" || IsCancelled()).Find(Found, claim => At(claim));

        private bool IsCancelled()
        {
            cancellation.Cancel();
            return true;
        }
    }
}
