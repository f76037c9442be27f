using Ardalis.Specification;
using Ardalis.Specification.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Ardalis;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;
using QuanZe.Stores.Tests;

namespace QuanZe.Adapters.Tests.Ardalis;

/// <summary>Every shipped specification gives the same rows in the same order through Ardalis' repository and evaluator on SQLite, through QuanZe on SQLite, and in memory.</summary>
public sealed class SameRowsTests
{
    private static readonly string Connection = $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("quanze-").FullName, "ardalis.db")}";

    private static IEnumerable<string> Shipped => ShippedSpecifications.Items.Keys;

    [OneTimeSetUp]
    public async Task Fill()
    {
        await new ListStore(Connection).CreateAsync();
        using var context = ListContext.Open(Connection);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(ListSamples.Rows);
        await context.SaveChangesAsync();
    }

    [TestCaseSource(nameof(Shipped))]
    public async Task ToArdalis_ShippedSpecification_GivesTheSameRows(string key)
    {
        foreach (var asked in new[] { ShippedSpecifications.Items[key], !ShippedSpecifications.Items[key] })
        {
            var ordered = asked.InListOrder();
            using var context = ListContext.Open(Connection);
            var repository = new StoredItems(context);

            var throughArdalis = Keys(await repository.ListAsync(ordered.ToArdalis()));

            Assert.That(throughArdalis, Is.EqualTo(Keys(ordered.Apply(context.Items))), "store");
            Assert.That(throughArdalis, Is.EqualTo(Keys(ordered.Filter(ListSamples.Rows))), "memory");
            Assert.That(throughArdalis, Is.EqualTo(Keys(ordered.ToArdalis().Evaluate(ListSamples.Rows))), "Ardalis in memory");
            Assert.That(await repository.CountAsync(ordered.ToArdalis()), Is.EqualTo(throughArdalis.Count));
        }
    }

    [Test]
    public async Task ToArdalis_OrderAndPage_AreKept()
    {
        var asked = ItemSpecs.OfType(ItemType.Penalty, ItemType.Licence).OrderByDescending(item => item.Validity.From).ThenBy(item => item.SearchName).ThenByDescending(item => item.ItemId).ThenBy(item => item.ListId).Page(3, 40);
        using var context = ListContext.Open(Connection);

        var rows = await new StoredItems(context).ListAsync(asked.ToArdalis());

        Assert.That(Keys(rows), Has.Count.EqualTo(40));
        Assert.That(Keys(rows), Is.EqualTo(Keys(asked.Filter(ListSamples.Rows))));
    }

    [Test]
    public async Task ToArdalis_Projection_GivesTheSameAnswers()
    {
        var asked = ItemSpecs.Citing("城乡规划法").InListOrder().Select(item => item.ListId + "/" + item.ItemId);
        using var context = ListContext.Open(Connection);

        var answers = await new StoredItems(context).ListAsync(asked.ToArdalis());

        Assert.That(answers, Is.Not.Empty.And.EqualTo(asked.Filter(ListSamples.Rows)));
        Assert.That(asked.ToArdalis().Evaluate(ListSamples.Rows), Is.EqualTo(answers));
    }

    [Test]
    public async Task ToArdalis_QueryAdded_KeepsBoth()
    {
        var asked = ItemSpecs.OfType(ItemType.Penalty).InListOrder().ToArdalis();
        asked.Query.Where(item => item.Name.Contains("规划")).AsNoTracking().TagWith("ours");
        using var context = ListContext.Open(Connection);

        var rows = await new StoredItems(context).ListAsync(asked);

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows, Has.All.Matches<StoredItem>(item => item!.Type == ItemType.Penalty && item.Name.Contains("规划", StringComparison.Ordinal)));
    }

    [Test]
    public void IsSatisfiedBy_Row_IsTheQuestions()
    {
        var asked = ItemSpecs.OfType(ItemType.Penalty);

        Assert.That(ListSamples.Rows.Select(asked.ToArdalis().IsSatisfiedBy), Is.EqualTo(ListSamples.Rows.Select(asked.IsSatisfiedBy)));
        Assert.That(asked.ToArdalis().ToString(), Is.EqualTo(asked.ToString()));
    }

    [Test]
    public void ToQuanZe_ArdalisSpecification_GivesTheSameRows()
    {
        var theirs = new PenaltiesOnPlanning();

        var asked = theirs.ToQuanZe("规划处罚", "penalties on planning") & !ItemSpecs.OfLevel(AdministrativeLevel.City);

        using var context = ListContext.Open(Connection);
        var expected = theirs.Evaluate(ListSamples.Rows).Where(item => item.Level != AdministrativeLevel.City).Select(item => item.ItemId).Order(StringComparer.Ordinal);
        Assert.That(asked.Filter(ListSamples.Rows).Select(item => item.ItemId).Order(StringComparer.Ordinal), Is.EqualTo(expected));
        Assert.That(asked.Apply(context.Items).Select(item => item.ItemId).AsEnumerable().Order(StringComparer.Ordinal), Is.EqualTo(expected));
        Assert.That(asked.Describe(), Does.Contain("规划处罚"));
    }

    [Test]
    public void ToQuanZe_AsScopeOfAnEngine_LimitsTheReport()
    {
        var county = new PowerList { Id = "county", Level = AdministrativeLevel.County, Items = [new() { Id = "1", Name = "对违反规划的处罚", Type = ItemType.Penalty }, new() { Id = "2", Name = "建设许可", Type = ItemType.Licence }] };

        var engine = new AlignmentEngineBuilder().AddRule<EveryRow>().WithinScope(new PenaltiesOnPlanning().ToQuanZe("规划处罚", "penalties on planning")).Build();

        Assert.That(engine.Check([county], new DateOnly(2026, 11, 1)).Findings.Where(finding => finding.Code == EveryRow.Code).Select(finding => finding.Subject.ItemId), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public void ToQuanZe_Search_IsRefused() =>
        Assert.That(() => new SearchingSpecification().ToQuanZe("查找", "search"), Throws.TypeOf<NotSupportedException>().With.Message.Contains("Where"));

    [Test]
    public void ToQuanZe_NoCriterion_IsEverything() =>
        Assert.That(new EmptySpecification().ToQuanZe("全部", "everything").Filter(ListSamples.Rows).Count(), Is.EqualTo(ListSamples.Rows.Count));

    private static List<string> Keys(IEnumerable<StoredItem> rows) => [.. rows.Select(item => item.ListId + "/" + item.ItemId)];

    private sealed class EveryRow : Rule
    {
        public static FindingCode Code { get; } = new("ROW", 1, Severity.Info, new FindingText { Title = "行", Message = "{item}" });

        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>().Find(Code, row => At(row));
    }

    private sealed class StoredItems(ListContext context) : RepositoryBase<StoredItem>(context);

    private sealed class PenaltiesOnPlanning : global::Ardalis.Specification.Specification<StoredItem>
    {
        public PenaltiesOnPlanning() => Query.Where(row => row.Type == ItemType.Penalty).Where(other => other.Name.Contains("规划")).OrderBy(row => row.ItemId);
    }

    private sealed class SearchingSpecification : global::Ardalis.Specification.Specification<StoredItem>
    {
        public SearchingSpecification() => Query.Search(row => row.Name, "%规划%");
    }

    private sealed class EmptySpecification : global::Ardalis.Specification.Specification<StoredItem>;
}
