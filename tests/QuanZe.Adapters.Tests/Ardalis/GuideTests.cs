using Ardalis.Specification;
using Ardalis.Specification.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Ardalis;
using QuanZe.Sdk.Specifications;
using QuanZe.Stores.Tests;

namespace QuanZe.Adapters.Tests.Ardalis;

/// <summary>The code on Ardalis.Specification that the guide <c>nrules</c> quotes.</summary>
public sealed class GuideTests
{
    [Test]
    public async Task Guide_BothDirections_Work()
    {
        var connection = $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("quanze-").FullName, "guide.db")}";
        await new ListStore(connection).CreateAsync();
        using var context = ListContext.Open(connection);
        context.AddRange(ListSamples.Rows.Take(500));
        await context.SaveChangesAsync();
        IRepositoryBase<StoredItem> repository = new Items(context);
        var theirSpecification = new Planning();

        // docs: ardalis
        var licences = (ItemSpecs.OfType(ItemType.Licence) & ItemSpecs.Citing("城乡规划法")).InListOrder().ToArdalis();
        licences.Query.AsNoTracking();
        var rows = await repository.ListAsync(licences);

        var scope = theirSpecification.ToQuanZe("规划事项", "planning items");
        var engine = new AlignmentEngineBuilder().WithinScope(scope).Build();
        // end

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows, Has.All.Matches<StoredItem>(row => row!.Type == ItemType.Licence));
        Assert.That(engine.Check([new PowerList { Id = "county", Items = [new() { Id = "1", Name = "建设许可" }] }], new DateOnly(2026, 11, 1)).Findings.Where(finding => finding.Subject.ItemId.Length > 0), Is.Empty);
    }

    private sealed class Items(ListContext context) : RepositoryBase<StoredItem>(context);

    private sealed class Planning : global::Ardalis.Specification.Specification<StoredItem>
    {
        public Planning() => Query.Where(row => row.Name.Contains("规划"));
    }
}
