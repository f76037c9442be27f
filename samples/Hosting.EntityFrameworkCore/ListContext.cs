using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>The tables of the sample: lists, their items in the shape that can be searched, each item whole as JSON, and what else an office keeps beside its list.</summary>
public sealed class ListContext(DbContextOptions<ListContext> options) : DbContext(options)
{
    /// <summary>The lists.</summary>
    public DbSet<SavedList> Lists => Set<SavedList>();

    /// <summary>Their items, for questions.</summary>
    public DbSet<StoredItem> Items => Set<StoredItem>();

    /// <summary>Their items, whole.</summary>
    public DbSet<ItemDocument> Documents => Set<ItemDocument>();

    /// <summary>What was found about the items.</summary>
    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    /// <summary>Territorial items.</summary>
    public DbSet<StoredTerritorialItem> TerritorialItems => Set<StoredTerritorialItem>();

    /// <summary>Requests for adjustment.</summary>
    public DbSet<StoredAdjustment> Adjustments => Set<StoredAdjustment>();

    /// <summary>Calls of towns.</summary>
    public DbSet<StoredCall> Calls => Set<StoredCall>();

    /// <summary>Opens the database of a connection string: PostgreSQL when it names a host, else SQLite.</summary>
    /// <param name="connection">For example <c>Data Source=quanze.db</c> or <c>Host=127.0.0.1;Username=quanze;Database=quanze</c>.</param>
    public static ListContext Open(string connection) => new(Options(connection));

    /// <summary>The options for a connection string.</summary>
    /// <param name="connection">As in <see cref="Open"/>.</param>
    public static DbContextOptions<ListContext> Options(string connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var options = new DbContextOptionsBuilder<ListContext>();
        return (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? options.UseNpgsql(connection)
            : options.UseSqlite(connection).AddInterceptors(new CaseSensitiveLike())).Options;
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfiguration(new SavedListMapping());
        modelBuilder.ApplyConfiguration(new ItemDocumentMapping());
        modelBuilder.ApplyConfiguration(new StoredItemMapping());
        modelBuilder.ApplyConfiguration(new StoredCitationMapping());
        modelBuilder.ApplyConfiguration(new StoredFindingMapping());
        modelBuilder.ApplyConfiguration(new StoredTerritorialItemMapping());
        modelBuilder.ApplyConfiguration(new StoredSideMapping());
        modelBuilder.ApplyConfiguration(new StoredAdjustmentMapping());
        modelBuilder.ApplyConfiguration(new StoredCallMapping());
        if (Database.IsNpgsql())
        {
            BinaryOrder(modelBuilder);
        }
    }

    // Texts are ordered by code point, as they are in memory and on SQLite, whatever the locale of the server.
    private static void BinaryOrder(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(Properties).Where(property => property.ClrType == typeof(string)))
        {
            property.SetCollation("C");
        }
    }

    private static IEnumerable<IMutableProperty> Properties(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => Properties(complex.ComplexType)));
}
