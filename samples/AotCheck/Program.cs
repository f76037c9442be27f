using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

// All rulesets over generated lists: aligned in one run, checked by themselves, and edited row by row in a living session.
// eng/aot-check.sh runs this as published ahead of time and as compiled at run time, and compares every line.
var day = new DateOnly(2026, 11, 1);
var county = CountyGenerator.Generate(new GenerationOptions { Scale = 0.2 });
var engine = new AlignmentEngineBuilder().Build();

var run = engine.Run(county.Catalogue, county.City, county.County, day);
Console.WriteLine($"{engine.Rules.Rules.Count} rules, {run.Report.Findings.Count} findings, {run.Report.Excused.Count} excused");
foreach (var finding in run.Report.Findings)
{
    Show(finding);
}

foreach (var finding in run.Report.Findings.DistinctBy(finding => finding.Code))
{
    Console.WriteLine(run.Judgement.Explain(finding)[0]);
}

foreach (var finding in engine.RunCheck([county.County], day).Judgement.Findings)
{
    Show(finding);
}

var living = engine.Open(county.Catalogue, county.City, county.County, day);
foreach (var item in county.County.Items.Take(40))
{
    Tell(living.Put(item with { Name = item.Name + "事项" }));
    Tell(living.Remove(item.Id));
    Tell(living.Put(item));
}

Console.WriteLine($"{living.Session.FindingCount} findings after {living.Session.Commits} commits");

static void Tell(FindingChanges changes)
{
    Console.WriteLine($"commit {changes.Commit}: +{changes.Appeared.Count} -{changes.Withdrawn.Count}");
    foreach (var finding in changes.Appeared)
    {
        Show(finding);
    }
}

static void Show(Finding finding) =>
    Console.WriteLine($"{finding.Code} {finding.Severity} {finding.Subject.ListId} {finding.Subject.ItemId} {finding.Message()} | {finding.Message(Languages.English)} | {finding.Remedy()}");
