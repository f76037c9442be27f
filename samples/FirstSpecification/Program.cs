using Microsoft.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

// A table as you have it. Two columns help searching; fill them when you write a row.
using var db = new MatterContext();
db.Database.EnsureDeleted();
db.Database.EnsureCreated();
db.AddRange(
    Matter.Of("001", "XK", "建设工程 规划许可证核发", new DateOnly(2026, 3, 1), new Law { Title = "城乡规划法", Article = 40 }),
    Matter.Of("002", "XK", "乡村建设规划许可证核发", new DateOnly(2027, 3, 1), new Law { Title = "城乡规划法", Article = 41 }),
    Matter.Of("003", "CF", "对未取得规划许可证进行建设的处罚", new DateOnly(2026, 3, 1), new Law { Title = "城乡规划法", Article = 64 }));
db.SaveChanges();

// Where your table keeps what the shipped specifications ask about. Map what you ask; nothing else is needed.
var map = MemberMap<StoredItem, Matter>.Empty
    .Map(item => item.Type, matter => matter.Kind == "XK" ? ItemType.Licence : matter.Kind == "CF" ? ItemType.Penalty : ItemType.Other)
    .Map(item => item.SearchName, matter => matter.SearchTitle)
    .Map(item => item.Citations, matter => matter.Laws.Select(law => new StoredCitation { Instrument = law.Title, Article = law.Article }));

// A question of your own: its name in both languages, and a criterion that a database understands.
var today = new DateOnly(2026, 11, 1);
var overdue = Specification.Where<Matter>("逾期未复核", "review is overdue", matter => matter.ReviewBy < today);

// Shipped questions on your table, and yours, in one query.
var asked = (ItemSpecs.OfType(ItemType.Licence) & ItemSpecs.Citing("中华人民共和国城乡规划法") & ItemSpecs.NameContains("（规划许可）")).On(map) & overdue;
Console.WriteLine(asked);
foreach (var matter in asked.OrderBy(matter => matter.Number).Page(number: 1, size: 20).Apply(db.Matters))
{
    Console.WriteLine($"{matter.Number} {matter.Title}");
}

// The same object, in memory.
Console.WriteLine(asked.IsSatisfiedBy(db.Matters.Single(matter => matter.Number == "002")));

internal sealed class Matter
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string SearchTitle { get; init; }

    public DateOnly ReviewBy { get; init; }

    public List<Law> Laws { get; init; } = [];

    public static Matter Of(string number, string kind, string title, DateOnly reviewBy, params Law[] laws) =>
        new() { Number = number, Kind = kind, Title = title, SearchTitle = SearchText.Of(title), ReviewBy = reviewBy, Laws = [.. laws] };
}

internal sealed class Law
{
    public int Id { get; init; }

    public required string Title { get; init; }

    public int Article { get; init; }
}

internal sealed class MatterContext : DbContext
{
    public DbSet<Matter> Matters => Set<Matter>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=matters.db");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Matter>().HasKey(matter => matter.Number);
        modelBuilder.Entity<Matter>().Navigation(matter => matter.Laws).AutoInclude();
    }
}
