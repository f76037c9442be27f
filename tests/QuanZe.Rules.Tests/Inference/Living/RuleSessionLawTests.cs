using System.Globalization;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Inference.Living;

public sealed class RuleSessionLawTests
{
    [Test]
    public void Commit_RandomChanges_EqualsAFreshRunAfterEach()
    {
        var found = new HashSet<FindingCode>();

        Assert.That(Enumerable.Range(0, 250).Select(seed => StandingTest.Live(seed, CommitStrategy.Proper, found)), Has.All.Null);
        Assert.That(found, Has.Count.EqualTo(15), "every rule has found something");
    }

    // dotnet test --filter TestCategory=Long; QUANZE_SEQUENCES says how many. Continuous integration runs a share of them.
    [Test]
    [Explicit("takes a minute or more")]
    [Category("Long")]
    public void Commit_ManyRandomChanges_EqualsAFreshRunAfterEach()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("QUANZE_SEQUENCES") ?? "10000", CultureInfo.InvariantCulture);

        Assert.That(Enumerable.Range(0, count).AsParallel().Select(seed => StandingTest.Live(seed, CommitStrategy.Proper)).Where(broken => broken is not null), Is.Empty);
    }

    [TestCase(typeof(RightSidesAscend))]
    [TestCase(typeof(FirstPatternFirst))]
    [TestCase(typeof(BlockersStayCounted))]
    [TestCase(typeof(PairsMeetAsOftenAsTheyShareKeys))]
    [TestCase(typeof(OneObjectHasOneSupport))]
    [TestCase(typeof(SameFactsHaveOneSupport))]
    public void Commit_EngineIsAtFault_TheStandingTestSeesIt(Type fault)
    {
        var strategy = (CommitStrategy)Activator.CreateInstance(fault)!;

        Assert.That(Enumerable.Range(0, 250).Any(seed => Breaks(seed, strategy)), $"{fault.Name} went unnoticed");
    }

    // A fault shows itself as a difference, or as a memory that no longer fits together.
    private static bool Breaks(int seed, CommitStrategy strategy)
    {
        try
        {
            return StandingTest.Live(seed, strategy) is not null;
        }
        catch (RuleFailedException)
        {
            return true;
        }
    }

    private sealed class RightSidesAscend : CommitStrategy
    {
        public override void Work(LevelWork level)
        {
            for (var position = 0; position < level.Positions; position++)
            {
                level.RightSides(position);
            }

            level.FirstPatterns();
        }
    }

    private sealed class FirstPatternFirst : CommitStrategy
    {
        public override void Work(LevelWork level)
        {
            level.FirstPatterns();
            for (var position = level.Positions - 1; position >= 0; position--)
            {
                level.RightSides(position);
            }
        }
    }

    private sealed class BlockersStayCounted : CommitStrategy
    {
        public override void Unblock(INegationNode negation, FactNode fact)
        {
        }
    }

    private sealed class OneObjectHasOneSupport : CommitStrategy
    {
        public override void Support(FactNode fact, Token token)
        {
            if (!fact.IsGrounded)
            {
                fact.AddSupport(token);
            }
        }
    }

    private sealed class SameFactsHaveOneSupport : CommitStrategy
    {
        public override SameFact Support(SameFacts facts, object fact, Token token) => facts.IsEmpty ? facts.Add(fact, token) : new SameFact(facts, fact, token, -1);
    }

    private sealed class PairsMeetAsOftenAsTheyShareKeys : CommitStrategy
    {
        public override MetOnce Guard() => new Forgetful();

        private sealed class Forgetful : MetOnce
        {
            public override bool Add(object met) => true;
        }
    }
}
