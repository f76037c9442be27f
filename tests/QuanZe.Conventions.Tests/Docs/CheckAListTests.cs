using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The code that the guide on checking quotes.</summary>
public sealed class CheckAListTests
{
    [Test]
    public void Check_ListWithRegulation_GivesFindingsAndCoverage()
    {
        var text = "招远市文化和旅游局职能配置、内设机构和人员编制规定\n第一条 主要职责是：\n（一）负责娱乐场所管理。\n（二）负责旅行社管理。";
        var county = new PowerList { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Items = [new() { Id = "1", Name = "娱乐场所设立审批", Type = ItemType.Licence, Basis = LegalBasis.Read("《娱乐场所管理条例》第九条"), Body = new() { Name = "招远市文化和旅游局" } }] };

        // docs: check
        var reading = FunctionRegulationReader.Read(text, "文旅局.txt");
        var engine = new AlignmentEngineBuilder()
            .AddFacts(reading, reading.Regulation)
            .AddFacts(KeyAreas.Examples)
            .Build();
        var report = engine.Check([county], date: new DateOnly(2026, 11, 1));
        var coverage = report.Mandates[0].Coverage;
        // end

        Assert.That(coverage, Is.EqualTo(0.5));
        Assert.That(report.Findings.Select(finding => finding.Code.ToString()), Does.Contain("QZ6002"));
    }
}
