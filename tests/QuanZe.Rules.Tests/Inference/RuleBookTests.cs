using CsCheck;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference;

public sealed class RuleBookTests
{
    private static readonly Gen<string> Code = Any("A", "B", "C");
    private static readonly Gen<string> Name = Any("甲许可", "乙许可", "甲许可（县级）");
    private static readonly Gen<string> Body = Any("住建局", "审批局");
    private static readonly Gen<string> Title = Any("建筑法", "规划法", "旧规划法");
    private static readonly Gen<string[]> Levels = Any<string[]>(["县"], ["市", "县"], ["市"], []);

    private static readonly Gen<object> Fact = Gen.OneOf(
        Gen.Select(Code, Name, Levels, (code, name, levels) => (object)new CatalogueRow(code, name, levels)),
        Gen.Select(Any<string?>("A", "B", "C", null), Any("招远", "莱州"), Name, Body, Gen.Int[1, 99], Title.Array[0, 3], (code, division, name, body, row, titles) =>
            (object)new Claim(code, division, name, body, row, titles)),
        Gen.Select(Any("招远", "莱州"), Any("市", "县"), (division, level) => (object)new PublishedList(division, level)),
        Gen.Select(Any("1号", "2号"), Gen.Int[1, 8], Gen.Bool, Title.Array[1, 3], (number, rank, repealed, titles) => (object)new Instrument(number, rank, repealed, titles)),
        Gen.Select(Name, Body, Any("3号", "4号"), (from, to, number) => (object)new DelegationDocument(from, to, number)),
        Any("3号", "4号").Select(number => (object)new Withdrawal(number)));

    [Test]
    public void Run_RandomFacts_AgreesWithNestedLoops() =>
        DistinctRows.Sample(
            facts =>
            {
                var run = Book.Run(facts);
                var expected = NestedLoops.Judge(facts);

                Assert.That(run.Failures, Is.Empty);
                Assert.That(run.Findings, Is.EqualTo(expected));
            },
            iter: 2_000);

    [Test]
    public void Run_FactsInAnyOrder_GivesTheSameFindingsInTheSameOrder() =>
        Gen.Select(DistinctRows, Gen.Int).Sample(
            (facts, seed) =>
            {
                var shuffled = facts.ToArray();
                new Random(seed).Shuffle(shuffled);

                Assert.That(Book.Run(shuffled).Findings, Is.EqualTo(Book.Run(facts).Findings));
            },
            iter: 1_000);

    [Test]
    public void Run_FromManyThreads_GivesEachTheSame()
    {
        var facts = Enumerable.Range(0, 200).SelectMany(i => new object[] { new CatalogueRow($"{i}", "甲许可", ["县"]), new Claim($"{i}", "招远", i % 3 == 0 ? "乙许可" : "甲许可", "住建局", i) }).ToList();
        var expected = Book.Run(facts).Findings;

        var runs = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Book.Run(facts).Findings).ToList();

        Assert.That(expected, Has.Count.EqualTo(67));
        Assert.That(runs, Has.All.EqualTo(expected));
    }

    [Test]
    public void Run_SameFactTwice_CountsOnce()
    {
        var claim = new Claim("A", "招远", "甲许可", "住建局", 1);

        Assert.That(Book.Run([claim, claim]).Findings, Is.Empty);
    }

    [Test]
    public void Explain_Finding_LeadsDownToTheFactsInserted()
    {
        var row = new CatalogueRow("A", "甲许可", []);
        var claim = new Claim("A", "招远", "乙许可", "住建局", 1);
        var run = Book.Run([row, claim]);

        var explanation = run.Explain(run.Findings.Single()).Single();

        Assert.That(explanation.Rule!.Name, Is.EqualTo("NameDiffers"));
        Assert.That(explanation.Because.Single().Rule!.Name, Is.EqualTo("DifferencesAreDerived"));
        Assert.That(explanation.Because.Single().Because.Select(cause => cause.Conclusion), Is.EqualTo(new object[] { row, claim }));
        Assert.That(explanation.ToString(), Does.Contain("unless Permission · on d => d = p => p.Difference").And.Contain("where (row, claim) => row.Name != claim.Name"));
    }

    [Test]
    public void Explain_FindingOfAGroup_NamesItsMembers()
    {
        var claims = new[] { new Claim("A", "招远", "甲许可", "住建局", 1), new Claim("A", "招远", "甲许可", "审批局", 2) };
        var run = Book.Run(claims);

        Assert.That(run.Explain(run.Findings.Single()).Single().Because.Single().Because.Select(cause => cause.Conclusion), Is.EqualTo(claims));
    }

    [Test]
    public void Explain_FindingOfAnotherRun_IsRefused()
    {
        var run = Book.Run([new CatalogueRow("A", "甲许可", []), new Claim("A", "招远", "乙许可", "住建局", 1)]);

        Assert.That(() => Book.Run([]).Explain(run.Findings[0]), Throws.ArgumentException.With.Property("ParamName").EqualTo("finding"));
    }

    [Test]
    public void ExplainAbsence_APermissionBlocks_NamesThePattern()
    {
        var run = Book.Run([new CatalogueRow("A", "甲许可", []), new Claim("A", "招远", "甲许可（县级）", "住建局", 1)]);

        Assert.That(run.ExplainAbsence<NameDiffers>(run.Derived<Difference>()[0])!.ToString(), Does.StartWith("unless Permission"));
    }

    [Test]
    public void ExplainAbsence_OwnConditionFails_NamesIt()
    {
        var run = Book.Run([new CatalogueRow("A", "甲许可", []), new Claim("A", "招远", "乙许可", "住建局", 1)]);

        Assert.That(run.ExplainAbsence<LevelMark>(run.Derived<Difference>()[0])!.ToString(), Does.Contain("（县级）"));
    }

    [Test]
    public void ExplainAbsence_KeysDiffer_NamesTheJoin()
    {
        var row = new CatalogueRow("A", "甲许可", []);
        var claim = new Claim("B", "招远", "乙许可", "住建局", 1);

        Assert.That(Book.Run([row, claim]).ExplainAbsence<DifferencesAreDerived>(row, claim)!.ToString(), Does.StartWith("and Claim · on row => row.Code = claim => claim.Code"));
    }

    [Test]
    public void ExplainAbsence_AllPatternsAreMet_IsNull()
    {
        var row = new CatalogueRow("A", "甲许可", []);
        var claim = new Claim("A", "招远", "乙许可", "住建局", 1);

        Assert.That(Book.Run([row, claim]).ExplainAbsence<DifferencesAreDerived>(row, claim), Is.Null);
    }

    [Test]
    public void Run_IsCancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.That(() => Book.Run([new CatalogueRow("A", "甲许可", [])], cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Run_RuleThrows_NamesItAndTheOthersFinish()
    {
        var book = new RuleBookBuilder().Add<Failing>().Add<DoubleClaim>().Build();
        var claims = new[] { new Claim("A", "招远", "甲许可", "住建局", 1), new Claim("A", "招远", "甲许可", "审批局", 2) };

        var run = book.Run(claims);

        Assert.That(run.Failures.Single().Rule, Is.EqualTo("Failing"));
        Assert.That(run.Failures.Single().Facts, Is.EqualTo(new[] { claims[1] }));
        Assert.That(run.Findings.Select(finding => finding.Code), Is.EqualTo(new[] { DoubleClaimCode }));
    }

    // Facts that findings cannot tell apart would make the two sides differ in what they merge, not in what they found.
    private static Gen<List<object>> DistinctRows => Fact.List[0, 24].Select(facts => facts
        .GroupBy(fact => fact switch { Claim claim => (object)$"claim {claim.Division} {claim.Row}", CatalogueRow row => $"row {row.Code}", _ => fact })
        .Select(group => group.First())
        .GroupBy(fact => fact is Claim claim ? (object)claim.Row : fact).Select(group => group.First()).ToList());

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private sealed class Failing : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>(claim => claim.Row == 1 || claim.Body[99] == 'x')
            .Find(NameDiffersCode, claim => At(claim));
    }
}
