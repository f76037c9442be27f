using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using NRules.Integration.DependencyInjection;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Rules.Inference;
using QuanZe.Rules.NRules;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>Engines that run on NRules, with rules of the vendor among QuanZe's.</summary>
public sealed class UseNRulesTests
{
    private static readonly Catalogue Province = new(Samples.Province with { Items = [Samples.Licence with { Id = "P1", Body = new() { Name = "山东省住房和城乡建设厅" } }] });

    private static readonly PowerList County = Samples.County with { Items = [Samples.Licence with { Name = "施工许可" }] };

    [Test]
    public void Run_VendorsRuleThatFinds_JoinsTheReport()
    {
        // docs: use
        var engine = new AlignmentEngineBuilder()
            .UseNRules(nrules => nrules.Load(rules => rules.From(typeof(ShortName))))
            .Build();
        // end
        var run = engine.Run(Province, null, County, Samples.Date);

        var finding = run.Report.Findings.Single(finding => finding.Code == ShortName.Code);
        Assert.That(finding.Rule, Is.EqualTo("短名称"));
        Assert.That(finding.Message(), Is.EqualTo("「施工许可」过短。"));
        Assert.That(run.Report.Rules.Select(rule => rule.Name), Does.Contain("短名称"));
        Assert.That(run.Judgement.Explain(finding)[0].ToString(), Does.Contain("by 短名称: NRules: 短名称").And.Contain("施工许可"));
    }

    [Test]
    public void Run_VendorsRuleThatPermits_ExcusesTheDifference()
    {
        var findings = new AlignmentEngineBuilder().UseNRules().Build().Align(Province, null, County, Samples.Date).Findings;
        var run = new AlignmentEngineBuilder().UseNRules(nrules => nrules.Load(rules => rules.From(typeof(EveryNameIsPermitted)))).Build().Run(Province, null, County, Samples.Date);

        Assert.That(findings.Select(finding => finding.Code), Does.Contain(FindingCodes.NameDiffers));
        Assert.That(run.Report.Findings.Select(finding => finding.Code), Has.None.EqualTo(FindingCodes.NameDiffers));
        Assert.That(run.Report.Excused.Select(excused => excused.Rule), Does.Contain("QuanZe.Adapters.Tests.NRules.EveryNameIsPermitted"));
    }

    [Test]
    public void Run_RuleThatThrows_IsNamedWithItsFacts([Values] bool isJoined)
    {
        var engine = new AlignmentEngineBuilder().AddRule(isJoined ? new ThrowsInKey() : new ThrowsInCondition()).UseNRules().Build();

        var failure = Assert.Throws<RuleFailedException>(() => engine.Run(Province, null, County, Samples.Date))!;

        Assert.That(failure.Rule, Is.EqualTo(isJoined ? nameof(ThrowsInKey) : nameof(ThrowsInCondition)));
        Assert.That(failure.Facts, Is.Not.Empty);
        Assert.That(failure.InnerException, Is.TypeOf<FormatException>());
    }

    [Test]
    public void Run_FromSixteenThreads_GivesOneAnswer()
    {
        var engine = new AlignmentEngineBuilder().UseNRules().Build();
        var expected = engine.Align(Province, null, County, Samples.Date).Findings.Select(RunComparison.Whole).ToList();
        var answers = new List<string>[16];

        Parallel.For(0, answers.Length, i => answers[i] = [.. engine.Align(Province, null, County, Samples.Date).Findings.Select(RunComparison.Whole)]);

        Assert.That(answers, Has.All.EqualTo(expected));
    }

    [Test]
    public void Run_Cancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.That(() => new AlignmentEngineBuilder().UseNRules().Build().Run(Province, null, County, Samples.Date, cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void AddQuanZe_UseNRules_RunsOnNRules()
    {
        using var services = new ServiceCollection().AddQuanZe(quanze => quanze.UseNRules(nrules => nrules.Load(rules => rules.From(typeof(ShortName))))).BuildServiceProvider();

        var report = services.GetRequiredService<AlignmentEngine>().Align(Province, null, County, Samples.Date);

        Assert.That(report.Findings.Select(finding => finding.Code), Does.Contain(ShortName.Code));
    }

    [Test]
    public void AddQuanZeOnNRules_HostWithRules_SessionsHoldBoth()
    {
        var registrations = new ServiceCollection();
        registrations.AddRules(rules => rules.Type(typeof(ShortName)));
        registrations.AddQuanZeOnNRules();
        using var services = registrations.BuildServiceProvider();
        var engine = services.GetRequiredService<AlignmentEngine>();
        var session = services.GetRequiredService<ISession>();

        session.InsertAll(engine.FactsOf(Province, null, County, Samples.Date));
        session.Fire();

        Assert.That(session.Query<Finding>().Select(finding => finding.Code).ToList(), Does.Contain(ShortName.Code).And.Contain(FindingCodes.NameDiffers));
        Assert.That(services.GetRequiredService<ISession>(), Is.Not.SameAs(session));
    }

    [Test]
    public void Sample_HostWithNRules_ShowsWhatItSays()
    {
        var output = Console.Out;
        using var written = new StringWriter();
        try
        {
            Console.SetOut(written);
            typeof(HostWithNRules.OpenTask).Assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(output);
        }

        Assert.That(written.ToString(), Does.Contain("QZ1001 NameDiffers").And.Contain("HOST1001 DepartmentIsClosed").And.Contain("待办 county").And.Contain("after the rows are gone: 0 findings, 0 tasks"));
    }

    private sealed class ThrowsInCondition : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>(row => int.Parse(row.Item.Name) > 0).Find(FindingCodes.NameDiffers, row => At(row));
    }

    private sealed class ThrowsInKey : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>().And<AlignedItem>().On(row => int.Parse(row.Item.Name), _ => 1).Find(FindingCodes.NameDiffers, (row, _) => At(row));
    }
}
