using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Organisations;
using VendorRules;

// The engine of our platform: shipped rules, our rules, our profile, our settings, our facts.
string InThisFolder(string file) => Path.Combine(AppContext.BaseDirectory, file);

using var settings = File.OpenRead(InThisFolder("acme.ruleset.json"));
var builder = new AlignmentEngineBuilder()
    .UseProfile(AcmeProfile.Read(InThisFolder("acme.profile.json")))
    .UseRulesets(RulesetDocument.Read(settings, "acme.ruleset.json"))
    .AddFacts(new RegisteredSeal("招远市行政审批服务局"), new ServiceCounter("A01"), new PilotName("建筑工程施工许可一件事", "鲁审改〔2026〕3号"));
foreach (var rule in AcmeRules.All)
{
    builder.AddRule(rule);
}

var engine = builder.Build();

// Our county's list, with our headings, our codes and a column of our own. The catalogue is one row of the samples here; a host reads a workbook.
var county = ListReader.Read(
    new CsvSource("county.csv", File.ReadAllBytes(InThisFolder("county.csv"))),
    AcmeColumns.Import with { ListId = "county", Authority = "招远市", Level = AdministrativeLevel.County, Division = DivisionCode.Parse("370685") }).List;
var province = Samples.Province with { Items = [Samples.Licence with { Id = "P1", Code = AcmeCodes.Read("XKZJ0017001"), Body = new ImplementingBody { Name = "山东省住房和城乡建设厅" } }] };

var run = engine.Run(new Catalogue(province), city: null, county, Samples.Date);
foreach (var finding in run.Report.Findings.Where(finding => finding.Code.Prefix == "ACME"))
{
    Console.WriteLine($"{finding.Code} {finding.Severity}: {finding.Message()}");
    Console.WriteLine(run.Judgement.Explain(finding)[0]);
}

foreach (var excused in run.Report.Excused)
{
    Console.WriteLine($"{excused.Rule}: {excused.Actual} — {excused.Ground}");
}
