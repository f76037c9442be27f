using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.NRules;
using QuanZe.Sdk;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Reporting;
using VendorRules;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>The same lists on both engines: the same findings, from the same grounds, and the same report to the byte.</summary>
public sealed class ParityTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [TestCase(1ul, 1.0, TestName = "Align_GeneratedCounty_FindsTheSame(whole)")]
    [TestCase(2ul, 0.2, TestName = "Align_GeneratedCounty_FindsTheSame(other seed)")]
    public void Align_GeneratedCounty_FindsTheSame(ulong seed, double scale)
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = seed, Scale = scale });

        AlignsTheSame(new(), new(), county.Catalogue, county.City, county.County);
    }

    [Test]
    public void Align_GeneratedCountyReviewedForLegality_FindsTheSame()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 3, Scale = 0.3 });

        AlignsTheSame(new AlignmentEngineBuilder().ReviewLegality(), new AlignmentEngineBuilder().ReviewLegality(), county.Catalogue, county.City, county.County);
    }

    [Test]
    public void Check_GeneratedCounty_FindsTheSame()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 4, Scale = 0.3 });
        var own = new AlignmentEngineBuilder().Build().RunCheck([county.County], Day);
        var nrules = new AlignmentEngineBuilder().UseNRules().Build().RunCheck([county.County], Day);

        Assert.That(own.Report.Findings, Is.Not.Empty);
        RunComparison.AreSame(nrules.Report, nrules.Judgement, own.Report, own.Judgement);
        Assert.That(Json(stream => CheckReportJson.Write(stream, nrules.Report)), Is.EqualTo(Json(stream => CheckReportJson.Write(stream, own.Report))));
    }

    [Test]
    public void Align_VendorRules_FindTheSame()
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = 5, Scale = 0.1 });
        var names = county.County.Items.Take(40).Select(item => new PilotName(item.Name + "一件事", "鲁审改〔2026〕3号")).ToList();
        var list = county.County with
        {
            Items = county.County.Items.Select((item, i) => (i % 3) switch
        {
            0 => item with { Name = item.Name + "一件事", Extra = [new ExtraColumn(AcmeColumns.Counter, $"A{i % 7:00}")] },
            _ => item with { PromisedLimit = new TimeLimit("40个工作日", 40, DayUnit.WorkingDays) },
        }).ToValueList()
        };
        AlignmentEngineBuilder Acme()
        {
            var builder = new AlignmentEngineBuilder().UseProfile(AcmeProfile.Read(Path.Combine(AppContext.BaseDirectory, "acme.profile.json")))
                .AddFacts(names).AddFacts(new ServiceCounter("A03"), new RegisteredSeal(list.Items[0].Body.Name));
            foreach (var rule in AcmeRules.All)
            {
                builder.AddRule(rule);
            }

            return builder;
        }

        var report = AlignsTheSame(Acme(), Acme(), county.Catalogue, county.City, list);

        Assert.That(report.Findings.Select(finding => finding.Code.ToString()).Where(code => code.StartsWith("ACME", StringComparison.Ordinal)).Distinct(), Is.EquivalentTo(["ACME1001", "ACME1002", "ACME1003"]));
        Assert.That(report.Excused.Select(excused => excused.Rule), Does.Contain(nameof(PilotNameIsPermitted)));
    }

    [Test]
    public void Check_PublishedLists_FindTheSame()
    {
        var checkedLists = 0;
        foreach (var list in PublishedLists.All())
        {
            var own = new AlignmentEngineBuilder().Build().RunCheck([list], Day);
            var nrules = Engine.RunCheck([list], Day);

            RunComparison.AreSame(nrules.Report, nrules.Judgement, own.Report, own.Judgement);
            checkedLists++;
        }

        Assert.That(checkedLists, Is.GreaterThan(3));
    }

    [Test]
    public void Align_PublishedListWithItsNeighbour_FindsTheSame()
    {
        var lists = PublishedLists.All().Where(list => list.Items.Count is > 50 and < 3000).OrderByDescending(list => list.Items.Count).Take(3).ToList();

        foreach (var (upper, lower) in lists.Zip(lists.Skip(1)))
        {
            AlignsTheSame(new(), new(), new Catalogue(upper with { Level = AdministrativeLevel.Province }), null, lower with { Level = AdministrativeLevel.County });
        }
    }

    private static AlignmentEngine Engine { get; } = new AlignmentEngineBuilder().UseNRules().Build();

    private static AlignmentReport AlignsTheSame(AlignmentEngineBuilder forOwn, AlignmentEngineBuilder forNRules, Catalogue standard, PowerList? city, PowerList county)
    {
        var own = forOwn.Build().Run(standard, city, county, Day);
        var nrules = forNRules.UseNRules().Build().Run(standard, city, county, Day);

        Assert.That(own.Report.Findings, Is.Not.Empty);
        RunComparison.AreSame(nrules.Report, nrules.Judgement, own.Report, own.Judgement);
        Assert.That(Json(stream => AlignmentReportJson.Write(stream, nrules.Report)), Is.EqualTo(Json(stream => AlignmentReportJson.Write(stream, own.Report))));
        return own.Report;
    }

    private static string Json(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
