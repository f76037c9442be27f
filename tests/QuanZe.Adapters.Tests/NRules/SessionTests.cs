using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>QuanZe's facts in a session of the host: what comes and goes is what one run would give.</summary>
public sealed class SessionTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly AlignmentEngine Engine = new AlignmentEngineBuilder().Build();

    private static readonly NRulesCompiler Host = new(Engine.Rules);

    [Test]
    public void Insert_FactsInAnyOrderAndPortions_GivesTheFindingsOfOneRun()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 7, Scale = 0.1 });
        var facts = Engine.FactsOf(county.Catalogue, county.City, county.County, Day);
        var expected = Engine.Rules.Run(facts).Findings.Select(RunComparison.Whole).ToList();
        var random = new Random(7);
        foreach (var portion in new[] { 1, 17, 400, facts.Count })
        {
            var (session, linked) = Host.Open();
            foreach (var part in facts.OrderBy(_ => random.Next()).Chunk(portion))
            {
                session.InsertAll(part);
                session.Fire();
            }

            Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(expected), $"portions of {portion}");
        }
    }

    [Test]
    public void Retract_AndInsertAgain_FindingsFollow()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 8, Scale = 0.05 });
        var facts = Engine.FactsOf(county.Catalogue, county.City, county.County, Day);
        var (session, linked) = Host.Open();
        session.InsertAll(facts);
        session.Fire();
        var random = new Random(8);
        var there = facts.ToList();
        for (var round = 0; round < 12; round++)
        {
            // Rows and aligned items come and go; what is compared with them does too.
            var gone = there.Where(fact => fact is AlignedItem or ListedItem or ItemLink && random.Next(4) == 0).ToList();
            session.RetractAll(gone);
            session.Fire();
            there = [.. there.Except(gone, ReferenceEqualityComparer.Instance)!];
            Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(Engine.Rules.Run(there).Findings.Select(RunComparison.Whole)), $"round {round}, gone");

            var back = gone.Where(_ => random.Next(3) > 0).ToList();
            session.InsertAll(back);
            session.Fire();
            there.AddRange(back);
            Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(Engine.Rules.Run(there).Findings.Select(RunComparison.Whole)), $"round {round}, back");
        }
    }

    [Test]
    public void Update_SameFact_ChangesNothing()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 9, Scale = 0.02 });
        var facts = Engine.FactsOf(county.Catalogue, county.City, county.County, Day);
        var (session, linked) = Host.Open();
        session.InsertAll(facts);
        session.Fire();
        var before = linked.Findings;

        session.UpdateAll(facts.OfType<AlignedItem>());
        session.Fire();

        Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(before.Select(RunComparison.Whole)));
    }

    [Test]
    public void Explain_Finding_NamesRuleFactsAndWords()
    {
        var (session, linked) = Host.Open();
        var province = Samples.Province with { Items = [Samples.Licence with { Id = "P1" }] };
        var county = Samples.County with { Items = [Samples.Licence with { Name = "建筑工程施工许可证（新办）" }] };
        session.InsertAll(Engine.FactsOf(new Catalogue(province), null, county, Samples.Date));
        session.Fire();

        var finding = linked.Findings.First(finding => finding.Rule == "NameDiffers");
        var explanation = linked.Explain(finding)[0].ToString();

        Assert.That(explanation, Does.Contain("by NameDiffers: when ElementDifference").And.Contain("by NamesAreCompared").Or.Contain("建筑工程施工许可证（新办）"));
        Assert.That(() => linked.Explain(new(finding.Code, finding.Subject)), Throws.ArgumentException);
    }

    [Test]
    public void InsertAll_GroupsAndManyKeys_FollowChanges()
    {
        var book = new RuleBookBuilder().Add<SameWordTwice>().Add<SharesAWord>().Build();
        var (session, linked) = new NRulesCompiler(book).Open();
        var texts = new[] { new Text("甲", "许可 处罚"), new Text("乙", "处罚 许可 检查"), new Text("丙", "检查"), new Text("丁", "奖励") };

        foreach (var text in texts)
        {
            session.Insert(text);
            session.Fire();
        }

        Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(book.Run(texts).Findings.Select(RunComparison.Whole)));
        session.Retract(texts[1]);
        session.Fire();
        Assert.That(linked.Findings.Select(RunComparison.Whole), Is.EqualTo(book.Run([texts[0], texts[2], texts[3]]).Findings.Select(RunComparison.Whole)));
    }
}
