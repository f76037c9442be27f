using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference.Living;

/// <summary>A session answers questions as a fresh run on the same facts does.</summary>
public sealed class RuleSessionAnswerTests
{
    private static readonly CatalogueRow Row = new("A", "甲许可", []);
    private static readonly Claim Other = new("A", "招远", "乙许可", "住建局", 1);

    [Test]
    public void Trace_RandomSessions_SaysWhatAFreshRunSays() =>
        Assert.That(Enumerable.Range(0, 40).SelectMany(seed => TracesThatDiffer(seed)), Is.Empty);

    [Test]
    public void ExplainAbsence_RandomSessions_SaysWhatAFreshRunSays() =>
        Assert.That(Enumerable.Range(0, 40).SelectMany(seed => AbsencesThatDiffer(seed)), Is.Empty);

    [Test]
    public void Profile_RandomSessions_CountsWhatAFreshRunCounts()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (session, changes) = Lived(seed);
            var profile = session.Profile();
            var fresh = session.RuleBook.Run(changes.Facts, new RunOptions { ProfileBy = TimeProvider.System }).Profile!;

            Assert.That(profile.Rules.Select(rule => (rule.Rule, (long)rule.Complete)), Is.EquivalentTo(fresh.Rules.Select(rule => (rule.Rule, rule.Matches))), $"seed {seed}");
            Assert.That(profile.Rules, Has.All.Matches<RuleRows>(rule => rule!.Held >= rule.Complete));
            Assert.That(fresh.Indexes.Select(Fullness), Is.SubsetOf(profile.Indexes.Select(Fullness)), $"seed {seed}");
        }

        static (string, string, int, int, int) Fullness(IndexProfile index) => (index.FactType, index.Key, index.Facts, index.Keys, index.FullestCount);
    }

    [Test]
    public void RuleOf_RandomSessions_SaysWhatAFreshRunSays()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (session, changes) = Lived(seed);
            var fresh = session.RuleBook.Run(changes.Facts);

            Assert.That(Derived(session.Derived<object>(), session.RuleOf), Is.EqualTo(Derived(fresh.Derived<object>(), fresh.RuleOf)), $"seed {seed}");
        }

        static IEnumerable<string> Derived(IEnumerable<object> facts, Func<object, string?> ruleOf) => facts.Select(fact => $"{Show(fact)} by {ruleOf(fact)}").Order(StringComparer.Ordinal);
    }

    [Test]
    public void ExplainAbsence_DifferenceIsPermitted_NamesThePermission()
    {
        var session = Book.Open([Row, Other, new DelegationDocument("甲许可", "住建局", "3号")]);

        var absence = session.ExplainAbsence<NameDiffers>(session.Derived<Difference>().Single());

        Assert.That(absence!.Reason, Is.EqualTo(AbsenceReason.Blocked));
        Assert.That(((Permission)absence.Blocker!).Ground, Is.EqualTo("3号"));
        Assert.That(session.ExplainAbsence<DoubleClaim>(Other), Is.Null);
        Assert.That(() => session.ExplainAbsence<NameDiffers>(), Throws.ArgumentException.With.Message.Contains("Give at least the fact"));
        Assert.That(() => session.ExplainAbsence<NeverAdded>(Other), Throws.ArgumentException.With.Message.Contains("is not in the book"));
    }

    [Test]
    public void Trace_AfterACommit_FollowsTheFactAsItIsNow()
    {
        var document = new DelegationDocument("甲许可", "住建局", "3号");
        var session = Book.Open([Row, Other]);
        session.Insert(document);

        var permits = session.Trace(document).Single();
        session.Insert(new Withdrawal("3号"));
        var stopped = session.Trace(document).Single();

        Assert.That((permits.Rule, permits.Outcome, ((Permission)permits.Conclusions.Single()).Ground), Is.EqualTo(("Delegated", RuleTraceOutcome.Concluded, "3号")));
        Assert.That((stopped.Outcome, stopped.Stop!.Reason), Is.EqualTo((RuleTraceOutcome.Stopped, AbsenceReason.Blocked)));
    }

    [Test]
    public void Profile_ManyClaimsOfOneTitle_NamesTheFullestKey()
    {
        var session = Book.Open(Enumerable.Range(1, 9).Select(row => new Claim($"{row}", "招远", "甲许可", "住建局", row, "规划法")).ToArray<object>());

        var profile = session.Profile();

        Assert.That(profile.Indexes.Where(index => index.FullestKey == "规划法").Select(index => (index.FactType, index.FullestCount)), Is.EqualTo(new[] { ("Claim", 9) }));
        Assert.That(profile.Rules.Single(rule => rule.Rule == "SharedTitlesAreListed"), Is.EqualTo(new RuleRows("SharedTitlesAreListed", 9 + 36, 36)));
    }

    // A ground is compared by the text of its facts, so the questions for it are counted and no time is measured.
    [Test]
    public void Retract_OneOfManyGrounds_ComparesFewOfThem()
    {
        const int Many = 4_096;
        var asked = 0;
        var sources = Enumerable.Range(0, Many).Select(number => new Source(number, () => asked++)).ToArray();
        new Random(1).Shuffle(sources);
        var session = new RuleBookBuilder().Add<SourcesSayOne>().Add<OneIsSaid>().Build().Open(sources);

        asked = 0;
        foreach (var source in sources.Take(Many / 2))
        {
            session.Retract(source);
        }

        Assert.That(session.FindingCount, Is.EqualTo(1));
        Assert.That(asked / (Many / 2), Is.LessThan(8 * 12), "a few times the logarithm of their number");
    }

    [Test]
    public void Retract_AllGroundsButOne_LeavesTheFactWithThatOne()
    {
        var claims = Enumerable.Range(1, 50).Select(row => new Claim($"{row}", "招远", "甲许可", "审批局", row)).ToArray();
        var session = TrapRules.PlacesBook.Open([.. claims, new PublishedList("招远", "县")]);
        var place = session.Derived<TrapRules.Place>().Single();

        foreach (var claim in claims.Skip(1))
        {
            Assert.That(session.Retract(claim).IsEmpty);
        }

        Assert.That(session.Findings.Select(finding => session.Explain(finding).Count), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(session.Contains(place) && session.RuleOf(place) == "PlacesAreMarked");
        Assert.That(session.Retract(claims[0]).Withdrawn, Has.Count.EqualTo(2));
        Assert.That(session.Contains(place), Is.False);
    }

    [Test]
    public void Commit_GroundGoesOfTwoPermissions_KeepsTheOther()
    {
        var (first, second) = (new DelegationDocument("甲许可", "住建局", "3号"), new DelegationDocument("甲许可", "住建局", "4号"));
        var session = Book.Open([Row, Other, second, first]);

        var both = session.Derived<Permission>().Single();
        var changes = session.Retract(first);
        var left = session.Derived<Permission>().Single();

        Assert.That((both.Ground, left.Ground), Is.EqualTo(("3号", "4号")));
        Assert.That(changes.IsEmpty && session.FindingCount == 0, "the difference is permitted before and after");
        Assert.That(session.Retract(second).Appeared, Has.Count.EqualTo(1));
    }

    [Test]
    public void Run_TwoDocumentsPermitOneDifference_IsOnePermissionInAnyOrder()
    {
        object[] facts = [Row, Other, new DelegationDocument("甲许可", "住建局", "4号"), new DelegationDocument("甲许可", "住建局", "3号")];

        var (run, reverse) = (Book.Run(facts), Book.Run([.. facts.Reverse()]));

        Assert.That(run.Derived<Permission>().Select(permission => permission.Ground), Is.EqualTo(new[] { "3号" }));
        Assert.That(reverse.Derived<Permission>().Select(permission => permission.Ground), Is.EqualTo(new[] { "3号" }));
        Assert.That(run.RuleOf(run.Derived<Permission>()[0]), Is.EqualTo("Delegated"));
    }

    private static (RuleSession Session, RandomChanges Changes) Lived(int seed)
    {
        var changes = new RandomChanges(seed);
        var session = TrapRules.Book.Open(changes.Facts);
        for (var commit = 0; commit < 10; commit++)
        {
            session.Commit(changes.Next());
        }

        return (session, changes);
    }

    private static IEnumerable<string> TracesThatDiffer(int seed)
    {
        var (session, changes) = Lived(seed);
        var fresh = session.RuleBook.Run(changes.Facts);
        return session.Inserted.Select(fact => (Live: Text(session.Trace(fact)), Fresh: Text(fresh.Trace(fact)))).Where(texts => texts.Live != texts.Fresh).Select(texts => $"seed {seed}: {texts.Live}\nfresh: {texts.Fresh}");

        // Of several rows that came equally far either side may tell of any: the pattern that stopped them is the same.
        static string Text(ValueList<RuleTrace> traces) => string.Join('\n', traces.Select(trace =>
            $"{trace.Rule} {trace.Pattern} {trace.Outcome} {trace.Stop?.Pattern} {string.Join(" | ", trace.Conclusions.Select(conclusion => Show(conclusion)).Order(StringComparer.Ordinal))}"));
    }

    private static IEnumerable<string> AbsencesThatDiffer(int seed)
    {
        var (session, changes) = Lived(seed);
        var fresh = session.RuleBook.Run(changes.Facts);
        return from first in session.Inserted
               from second in session.Inserted
               let differences = Pairs(first, second).Where(pair => pair.Live != pair.Fresh)
               from difference in differences
               select $"seed {seed}: {difference}";

        IEnumerable<(string Live, string Fresh)> Pairs(object first, object second) =>
        [
            (Text(session.ExplainAbsence<RankTooLow>(first)), Text(fresh.ExplainAbsence<RankTooLow>(first))),
            (Text(session.ExplainAbsence<Unclaimed>(first, second)), Text(fresh.ExplainAbsence<Unclaimed>(first, second))),
            (Text(session.ExplainAbsence<RepealedBasis>(first, second)), Text(fresh.ExplainAbsence<RepealedBasis>(first, second))),
            (Text(session.ExplainAbsence<Delegated>(first, second)), Text(fresh.ExplainAbsence<Delegated>(first, second))),
        ];

        // Several facts may stand in the way; which one is named is not stated.
        static string Text(Absence? absence) => absence is null ? "" : $"{absence.Reason} {absence.Pattern} {absence.LeftKey} {absence.RightKey} {absence.Blocker?.GetType().Name}";
    }

    private static string Show(object fact) => fact switch
    {
        Finding finding => $"{finding.Code} {finding.Subject.ItemId} {finding.Element} {finding.Expected} {finding.Actual}",
        Permission permission => $"{permission.Difference} {permission.Difference.Claim.Row} {permission.Ground}",
        Difference difference => $"{difference} {difference.Claim.Row}",
        TitlePair pair => $"{pair.First.Row} {pair.Second.Row}",
        TrapRules.HighRow high => $"{high.Claim.Row} above {high.Threshold.Row}",
        TrapRules.Place place => place.Division,
        PublishedList or DelegationDocument or Withdrawal or TrapRules.Threshold or Claim or CatalogueRow => fact.ToString()!,
        Instrument law => law.Number,
        _ => throw new ArgumentException($"How is a {fact.GetType().Name} shown?", nameof(fact)),
    };

    private sealed class NeverAdded : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>().Yield(claim => new PublishedList(claim.Division, ""));
    }

    private sealed class Source(int number, Action asked)
    {
        public override string ToString()
        {
            asked();
            return $"{number:0000}";
        }
    }

    private sealed class Said : IStatesSameness
    {
        public object Sameness => "one";
    }

    private sealed class SourcesSayOne : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Source>().Yield(_ => new Said());
    }

    private sealed class OneIsSaid : Rule
    {
        private static readonly FindingCode Code = new("SAID", 1, Severity.Info, new FindingText { Title = "t", Message = "m" });

        protected override void Define(RuleDefinition rule) => rule.When<Said>().Find(Code, _ => At(new SubjectReference { ListId = "said" }, ItemElement.None));
    }
}
