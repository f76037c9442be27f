using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Json;

namespace QuanZe.Rules.Tests.Alignment;

/// <summary>One engine, many threads: what is said of thread-safety holds.</summary>
public sealed class SharedEngineTests
{
    private static readonly Catalogue Province = new(Samples.Province with { Items = Enumerable.Range(0, 12).Select(i => Samples.Licence with { Id = $"P{i}", Name = $"建筑工程施工许可证核发第{i}类" }).ToValueList() });

    private static readonly PowerList County = Samples.County with { Items = Enumerable.Range(0, 12).Select(i => Samples.Licence with { Id = $"X{i}", Name = $"建筑工程施工许可证核发第{i}类{(i % 3 == 0 ? "（新办）" : "")}" }).ToValueList() };

    [Test]
    public void Align_SixtyFourAtOnce_GiveOneAnswer()
    {
        var expected = Report(new AlignmentEngineBuilder().Build());
        var engine = new AlignmentEngineBuilder().Build();
        var answers = new string[64];

        // All begin together on an engine that has built nothing yet.
        using var start = new Barrier(answers.Length);
        var threads = answers.Select((_, i) => new Thread(() =>
        {
            start.SignalAndWait();
            answers[i] = Report(engine);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.That(answers, Has.All.EqualTo(expected));
    }

    [Test]
    public void Align_WhileDocumentsAreSwapped_GivesOneOfTheAnswersWhole()
    {
        var quiet = RulesetDocument.Parse("""{ "format": "quanze/ruleset", "version": 1, "id": "QUIET", "switches": [ { "rule": "NameDiffers", "on": false, "source": "test" } ] }""", "quiet.json");
        var loud = Report(new AlignmentEngineBuilder().Build());
        var silent = Report(new AlignmentEngineBuilder().UseRulesets(quiet).Build());
        var source = new AlignmentEngineSource(_ => { });
        var answers = new string[64];

        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            if (i % 8 == 0)
            {
                source.Swap(i % 16 == 0 ? [quiet] : []);
            }

            answers[i] = Report(source.Current);
        });

        Assert.That(loud, Is.Not.EqualTo(silent));
        Assert.That(answers, Has.All.EqualTo(loud).Or.EqualTo(silent));
    }

    private static string Report(AlignmentEngine engine)
    {
        using var stream = new MemoryStream();
        AlignmentReportJson.Write(stream, engine.Align(Province, null, County, Samples.Date));
        return Convert.ToBase64String(stream.ToArray());
    }
}
