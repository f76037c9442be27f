using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The code that the guide on rules quotes about living sessions.</summary>
public sealed class SessionGuideTests
{
    private static readonly PowerItem Licence = new() { Id = "1", Name = "娱乐场所设立审批", Type = ItemType.Licence };

    private static readonly PowerList Province = new() { Id = "province", Authority = "山东省", Level = AdministrativeLevel.Province, Items = [Licence] };

    private static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Items = [Licence] };

    [Test]
    public void Open_RowIsEdited_FindingsFollow()
    {
        var engine = new AlignmentEngineBuilder().Build();
        var (standard, county, today) = (new Catalogue(Province), County, new DateOnly(2026, 11, 1));
        var screen = new List<string>();

        // docs: living
        var living = engine.Open(standard, city: null, county, today);
        living.Session.FindingsChanged += (_, changes) =>
        {
            screen.AddRange(changes.Withdrawn.Select(finding => $"− {finding}"));
            screen.AddRange(changes.Appeared.Select(finding => $"+ {finding}"));
        };

        living.Put(county.Items[0] with { Name = "娱乐场所设立审核" });
        var page = living.Session.Page(offset: 0, count: 50);
        var why = living.Session.Explain(page.First(finding => finding.Element == ItemElement.Name))[0];
        // end

        Assert.That(screen, Has.Some.StartsWith("+ QZ"));
        Assert.That(why.ToString(), Does.Contain("by "));
        living.Put(county.Items[0]);
        Assert.That(screen.Count(line => line[0] == '+'), Is.EqualTo(screen.Count(line => line[0] == '−')));
    }
}
