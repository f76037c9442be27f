using HostWithNRules;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Integration.DependencyInjection;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.NRules;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Organisations;

// An application that lived on NRules before it met QuanZe. Its registration stays; one line adds QuanZe's rules to its sessions.
var services = new ServiceCollection();
services.AddRules(rules => rules.AssemblyOf<FindingBecomesTask>());
services.AddQuanZeOnNRules();
using var provider = services.BuildServiceProvider();

var province = Samples.Province with { Items = [Samples.Licence with { Id = "P1", Body = new ImplementingBody { Name = "山东省住房和城乡建设厅" } }] };
var county = Samples.County with { Items = [Samples.Licence with { Name = "建筑工程施工许可证（新办）" }] };
var engine = provider.GetRequiredService<AlignmentEngine>();

// 1. QuanZe's facts in a session of the host: QuanZe's rules find, the host's rules see facts and findings.
var session = provider.GetRequiredService<ISession>();
var linked = LinkedFacts.Attach(session, engine.Rules);
var facts = engine.FactsOf(new Catalogue(province), city: null, county, Samples.Date);
session.InsertAll(facts);
session.Insert(new Holiday("招远市住房和城乡建设局"));
session.Fire();
foreach (var finding in linked.Findings)
{
    Console.WriteLine($"{finding.Code} {finding.Rule}: {finding.Message()}");
}

foreach (var task in session.Query<OpenTask>().OrderBy(task => task.What, StringComparer.Ordinal))
{
    Console.WriteLine($"待办 {task.Department}: {task.What}");
}

// 2. What is yielded goes away with its cause.
session.RetractAll(facts);
session.Fire();
Console.WriteLine($"after the rows are gone: {linked.Findings.Count} findings, {session.Query<OpenTask>().Count()} tasks");

// 3. The other way round: an alignment as QuanZe runs it, on NRules, with the host's rules among its own.
var aligner = new AlignmentEngineBuilder()
    .UseNRules(nrules => nrules.Load(rules => rules.From(typeof(DepartmentIsClosed))))
    .AddFacts(new Holiday("招远市住房和城乡建设局"))
    .Build();
var run = aligner.Run(new Catalogue(province), city: null, county, Samples.Date);
Console.WriteLine(run.Judgement.Explain(run.Report.Findings.First(finding => finding.Code == DepartmentIsClosed.Code))[0]);
