using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Tests.DependencyInjection;

/// <summary>What a host gets beside the engine: checked options, a log, activities and metrics, health, several engines side by side.</summary>
public sealed class HostTests
{
    private static readonly Catalogue Province = new(Samples.Province with { Items = [Samples.Licence with { Id = "P1" }] });

    private static readonly PowerList County = Samples.County with { Items = [Samples.Licence with { Name = "建筑工程施工许可证（新办）" }] };

    private static readonly RulesetDocument Faulty = RulesetDocument.Parse("{", "yantai.json");

    private static readonly RulesetDocument Quiet = RulesetDocument.Parse(
        """{ "format": "quanze/ruleset", "version": 1, "id": "QUIET", "switches": [ { "rule": "NameDiffers", "on": false, "source": "test" } ] }""", "quiet.json");

    [Test]
    public void Options_FromConfiguration_SetTheEngineAndCodeWins()
    {
        using var services = new ServiceCollection()
            .Configure<QuanZeOptions>(options => (options.Profile, options.ReviewLegality) = ("CN-2018", true))
            .AddQuanZe()
            .AddQuanZe("coded", quanze => quanze.UseProfile(SamenessProfiles.SixElements))
            .BuildServiceProvider();

        Assert.That(services.GetRequiredService<AlignmentEngine>().Profile, Is.SameAs(SamenessProfiles.NationalGuidance2018));
        Assert.That(services.GetRequiredService<AlignmentEngine>().ReviewsLegality);
        Assert.That(services.GetRequiredKeyedService<AlignmentEngine>("coded").Profile, Is.SameAs(SamenessProfiles.SixElements));
        Assert.That(services.GetRequiredKeyedService<AlignmentEngine>("coded").ReviewsLegality, Is.False, "its options are those of its name");
    }

    [Test]
    public void Start_WrongOptions_FailsAndNamesEveryFault()
    {
        using var services = new ServiceCollection().Configure<QuanZeOptions>(options => (options.Profile, options.AcceptFrom) = ("SD-9x9", 1.5)).AddQuanZe().BuildServiceProvider();

        var failure = Assert.Catch(services.GetRequiredService<IStartupValidator>().Validate)!;

        Assert.That(Messages(failure), Does.Contain("there is no profile 'SD-9x9'; there are SD-3x4").And.Contain("1.5 is no probability"));
    }

    [Test]
    public void Start_FaultyRulesOrDocuments_FailsAndNamesEveryFault()
    {
        using var services = new ServiceCollection()
            .AddQuanZe(quanze => quanze.AddRule<NameDiffers>())
            .AddQuanZe("yantai", quanze => quanze.UseRulesets(Faulty))
            .BuildServiceProvider();

        var failure = Assert.Catch(services.GetRequiredService<IStartupValidator>().Validate)!;

        Assert.That(Messages(failure), Does.Contain("NameDiffers: the rule is in the book 2 times").And.Contain("yantai.json:1:2"));
    }

    [Test]
    public void Start_AllIsWell_IsSilentAndBuildsTheEngines()
    {
        using var log = new ListLogger();
        using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddQuanZe().AddQuanZe("yantai").BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.That(log.Lines.Where(line => line.Contains("is ready", StringComparison.Ordinal)), Has.Exactly(2).Items);
    }

    [Test]
    public void Engines_OfTwoProvinces_ShareNothing()
    {
        using var services = new ServiceCollection()
            .AddQuanZe("shandong", quanze => quanze.UseProfile(SamenessProfiles.ThreeLevelFourSame))
            .AddQuanZe("guizhou", quanze => quanze.UseProfile(SamenessProfiles.SixElements).RemoveRule<NameDiffers>())
            .BuildServiceProvider();
        var (shandong, guizhou) = (services.GetRequiredKeyedService<AlignmentEngineSource>("shandong"), services.GetRequiredKeyedService<AlignmentEngineSource>("guizhou"));

        var codes = new[] { shandong, guizhou }.Select(source => source.Current.Align(Province, null, County, Samples.Date).Findings.Any(finding => finding.Code == FindingCodes.NameDiffers)).ToList();
        shandong.Swap(Quiet);

        Assert.That(codes, Is.EqualTo(new[] { true, false }));
        Assert.That(services.GetService<AlignmentEngine>(), Is.Null, "there is no engine without a name");
        Assert.That(services.GetRequiredKeyedService<AlignmentEngine>("shandong").Configuration.Documents.Select(document => document.Id), Does.Contain("QUIET"));
        Assert.That(services.GetRequiredKeyedService<AlignmentEngine>("guizhou").Configuration.Documents.Select(document => document.Id), Does.Not.Contain("QUIET"));
    }

    [Test]
    public void Health_Engines_SayWhatTheyHoldAndWhatIsWrong()
    {
        using var services = new ServiceCollection().AddQuanZe().AddQuanZe("broken", quanze => quanze.AddRule<NameDiffers>()).BuildServiceProvider();
        var health = services.GetRequiredService<QuanZeHealth>();
        var source = services.GetRequiredService<AlignmentEngineSource>();
        source.Swap(Quiet);
        source.Swap(Faulty);

        var (sound, broken) = (health.Check()[0], health.Check()[1]);

        Assert.That(sound, Has.Property(nameof(EngineHealth.Engine)).EqualTo("default").And.Property(nameof(EngineHealth.IsUsable)).True.And.Property(nameof(EngineHealth.IsHealthy)).False);
        Assert.That(sound.Profile, Does.StartWith("SD-3x4 "));
        Assert.That(sound.Rules, Is.GreaterThan(200));
        Assert.That(sound.Rulesets, Does.Contain("QUIET"));
        Assert.That(sound.Instruments, Is.GreaterThan(900));
        Assert.That(sound.Problems.Single(), Does.StartWith("yantai.json:1:2"));
        Assert.That(broken.IsUsable, Is.False);
        Assert.That(broken.Problems.Single(), Does.Contain("NameDiffers: the rule is in the book 2 times"));

        source.Swap(Quiet);
        Assert.That(health.Check()[0].IsHealthy);
    }

    [Test]
    public void Log_SwapAndFailures_AreWritten()
    {
        using var log = new ListLogger();
        using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddQuanZe(quanze => quanze.AddRule<Throws>()).BuildServiceProvider();
        var source = services.GetRequiredService<AlignmentEngineSource>();

        source.Swap(Quiet);
        source.Swap(Faulty);
        source.Current.Run(Province, null, County, Samples.Date);

        Assert.That(log.Lines.Select(line => line.Split(' ')[0]), Is.EqualTo(new[] { "Information:1", "Information:2", "Error:3", "Debug:4", "Error:5" }));
        Assert.That(log.Lines[0], Does.Contain("Engine 'default' is ready: profile SD-3x4"));
        Assert.That(log.Lines[2], Does.Contain("yantai.json:1:2"));
        Assert.That(log.Lines[4], Does.Contain("the rule Throws failed in align of county"));
    }

    [Test]
    public void Telemetry_Runs_GiveActivitiesAndMetrics()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == QuanZeTelemetry.ActivitySource, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Add };
        ActivitySource.AddActivityListener(listener);
        var name = $"telemetry-{Guid.NewGuid():N}";
        var measured = new Dictionary<string, double>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, own) => { if (instrument.Meter.Name == QuanZeTelemetry.Meter) { own.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.Start();
        using var services = new ServiceCollection().AddQuanZe(name).BuildServiceProvider();
        var source = services.GetRequiredKeyedService<AlignmentEngineSource>(name);

        var run = source.Current.Run(Province, null, County, Samples.Date);
        source.Current.RunCheck([County], Samples.Date);
        source.Current.Open(Province, null, County, Samples.Date);
        source.Swap(Quiet);

        var own = activities.Where(activity => Equals(activity.GetTagItem(QuanZeTelemetry.EngineTag), name)).ToList();
        Assert.That(own.Select(activity => activity.OperationName), Is.EqualTo(new[] { "quanze.align", "quanze.check", "quanze.open" }));
        Assert.That(own[0].GetTagItem("quanze.findings"), Is.EqualTo(run.Judgement.Findings.Count));
        Assert.That(measured[$"{QuanZeTelemetry.RowsJudged} align"], Is.EqualTo(2));
        Assert.That(measured[$"{QuanZeTelemetry.Findings} align"], Is.EqualTo(run.Judgement.Findings.Count));
        Assert.That(measured.Keys, Does.Contain($"{QuanZeTelemetry.RunDuration} check").And.Contain($"{QuanZeTelemetry.EngineSwaps} "));

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var all = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value);
            if (Equals(all.GetValueOrDefault(QuanZeTelemetry.EngineTag), name))
            {
                var key = $"{instrument.Name} {all.GetValueOrDefault(QuanZeTelemetry.OperationTag)}";
                measured[key] = measured.GetValueOrDefault(key) + value;
            }
        }
    }

    private static string Messages(Exception exception) =>
        exception is AggregateException several ? string.Join('\n', several.InnerExceptions.Select(Messages)) : exception.Message;

    private sealed class Throws : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>(_ => throw new FormatException("no")).Find(FindingCodes.NameDiffers, row => At(row));
    }

    private sealed class ListLogger : ILoggerFactory, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}:{eventId.Id} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
