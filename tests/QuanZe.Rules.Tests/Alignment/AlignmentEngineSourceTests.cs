using Microsoft.Extensions.DependencyInjection;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Alignment;

public sealed class AlignmentEngineSourceTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly Catalogue Standard = new(Sample.Province with { Items = [Sample.Licence, Sample.Licence with { Id = "P2", Name = "商品房预售许可", Code = Sdk.Codes.ItemCode.Read("370117014000") }] });

    private static readonly PowerList County = Sample.County with
    {
        Items =
        [
            Sample.CountyLicence with { Name = "建筑工程施工许可证的核发" },
            Sample.CountyLicence with { Id = "C2", Name = "商品房的预售许可", Code = Sdk.Codes.ItemCode.Read("370117014000") },
        ],
    };

    [Test]
    public void Swap_GoodDocuments_ReplaceTheOldOnes()
    {
        var source = new AlignmentEngineSource(_ => { }, NameDiffersIs("info"));
        var before = source.Current;

        var swap = source.Swap(NameDiffersIs("warning"));

        Assert.That(swap.IsDone, Is.True);
        Assert.That(swap.Engine, Is.SameAs(source.Current).And.Not.SameAs(before));
        Assert.That(Severities(before), Is.EqualTo(new[] { Severity.Info }));
        Assert.That(Severities(source.Current), Is.EqualTo(new[] { Severity.Warning }));
        Assert.That(source.Current.Configuration.Documents.Select(document => document.Id), Has.One.EqualTo("warning").And.None.EqualTo("info"));
    }

    [Test]
    public void Swap_FaultyDocuments_ChangeNothingAndAreReported()
    {
        var source = new AlignmentEngineSource(_ => { }, NameDiffersIs("info"));
        var before = source.Current;

        var swap = source.Swap(NameDiffersIs("warning"), RulesetDocument.Parse("""{ "format": "quanze/ruleset", "version": 1, "id": "bad", "switches": [ { "rule": "Nothing", "on": false } ] }""", "bad.json"));

        Assert.That(swap.Faults.Select(fault => fault.Message()), Is.EqualTo(new[] { "bad.json:1:82: 没有规则“Nothing”" }));
        Assert.That(source.Current, Is.SameAs(before).And.SameAs(swap.Engine));
    }

    [Test]
    public void Swap_DocumentsOfTheConfiguration_StayInUse()
    {
        var source = new AlignmentEngineSource(builder => builder.UseRulesets(NameDiffersIs("info")));

        source.Swap();

        Assert.That(Severities(source.Current), Is.EqualTo(new[] { Severity.Info }));
    }

    [Test]
    public void Swap_WhileARunIsInFlight_TheRunFinishesWithTheOldEngine()
    {
        var source = new AlignmentEngineSource(_ => { }, NameDiffersIs("info"));
        var progress = new OnJudging(() => source.Swap(NameDiffersIs("warning")));

        var report = source.Current.Align(Standard, null, County, Day, progress);

        Assert.That(progress.WasJudging, Is.True);
        Assert.That(Severities(report), Is.EqualTo(new[] { Severity.Info }));
        Assert.That(Severities(source.Current), Is.EqualTo(new[] { Severity.Warning }));
    }

    [Test]
    public void Swap_ManyThreadsRunning_NoRunSeesTwoEngines()
    {
        var source = new AlignmentEngineSource(_ => { }, NameDiffersIs("info"));
        using var stop = new CancellationTokenSource();
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                seen.Add(string.Join(' ', Severities(source.Current)));
            }
        })).ToArray();

        for (var i = 0; i < 20; i++)
        {
            source.Swap(NameDiffersIs(i % 2 == 0 ? "warning" : "info"));
            source.Swap(RulesetDocument.Parse("{"));
        }

        SpinWait.SpinUntil(() => seen.Distinct().Count() == 2, TimeSpan.FromSeconds(10));
        stop.Cancel();
        Task.WaitAll(readers);

        Assert.That(seen.Distinct(), Is.SubsetOf(new[] { "Info", "Warning" }), "both findings of a run are of one engine");
        Assert.That(Severities(source.Current), Is.EqualTo(new[] { Severity.Info }));
    }

    [Test]
    public void Swap_FromManyThreads_EachIsWholeAndTheLastStays()
    {
        var source = new AlignmentEngineSource(_ => { });
        var swaps = new System.Collections.Concurrent.ConcurrentBag<EngineSwap>();

        Parallel.For(0, 12, i => swaps.Add(source.Swap(NameDiffersIs(i % 2 == 0 ? "warning" : "info"))));

        Assert.That(swaps, Has.All.Property(nameof(EngineSwap.IsDone)).True);
        Assert.That(swaps.Select(swap => swap.Engine).Distinct().Count(), Is.EqualTo(12));
        Assert.That(swaps.Select(swap => swap.Engine), Has.One.SameAs(source.Current));
    }

    [Test]
    public void Container_AfterASwap_GivesTheNewEngine()
    {
        using var services = new ServiceCollection().AddQuanZe(builder => builder.UseRulesets(NameDiffersIs("info"))).BuildServiceProvider(validateScopes: true);
        var before = services.GetRequiredService<AlignmentEngine>();

        services.GetRequiredService<AlignmentEngineSource>().Swap(NameDiffersIs("warning"));

        Assert.That(services.GetRequiredService<AlignmentEngine>(), Is.Not.SameAs(before).And.SameAs(services.GetRequiredService<AlignmentEngineSource>().Current));
        Assert.That(Severities(services.GetRequiredService<AlignmentEngine>()), Is.EqualTo(new[] { Severity.Warning }), "the swapped document was given later");
    }

    private static RulesetDocument NameDiffersIs(string severity) => RulesetDocument.Parse(
        $$"""{ "format": "quanze/ruleset", "version": 1, "id": "{{severity}}", "severities": [ { "rule": "NameDiffers", "severity": "{{severity}}" } ] }""");

    private static IEnumerable<Severity> Severities(AlignmentEngine engine) => Severities(engine.Align(Standard, null, County, Day));

    private static IEnumerable<Severity> Severities(Sdk.Reporting.AlignmentReport report) =>
        report.Findings.Where(finding => finding.Code == FindingCodes.NameDiffers).Select(finding => finding.Severity).ToList() is { Count: 2 } both ? both.Distinct() : throw new AssertionException("two names differ");

    private sealed class OnJudging(Action action) : IProgress<AlignmentProgress>
    {
        public bool WasJudging { get; private set; }

        public void Report(AlignmentProgress value)
        {
            if (value.Stage == AlignmentStage.Judging && !WasJudging)
            {
                WasJudging = true;
                action();
            }
        }
    }
}
