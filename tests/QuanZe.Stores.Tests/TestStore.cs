using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>A database that tests ask: filled once with <see cref="ListSamples"/> and <see cref="OtherSamples"/>.</summary>
internal sealed class TestStore(string name, string connection)
{
    private static readonly Lazy<TestStore> SqliteStore = new(() => Fill(new TestStore("SQLite", NewFile())));

    private static readonly Lazy<TestStore?> PostgreSqlStore = new(() => Environment.GetEnvironmentVariable("QUANZE_PG") is { Length: > 0 } server ? Fill(new TestStore("PostgreSQL", ServerWith(server))) : null);

    public static TestStore Sqlite => SqliteStore.Value;

    public string Connection => connection;

    /// <summary>A store by its name; the test is skipped with a message where PostgreSQL is not there.</summary>
    public static TestStore Named(string name)
    {
        if (name == "SQLite")
        {
            return Sqlite;
        }

        if (PostgreSqlStore.Value is not { } store)
        {
            Assert.Ignore("There is no PostgreSQL: export QUANZE_PG=$(eng/pg.sh start) to run this test.");
            throw new InvalidOperationException("Not reached: Assert.Ignore throws.");
        }

        return store;
    }

    /// <summary>A database of one's own, not made yet, where PostgreSQL is there or not wanted.</summary>
    public static string NewDatabase(string name) => name == "SQLite" ? NewFile() : ServerWith(Named(name).Connection);

    /// <summary>The keys of the rows that a question gives, in its order.</summary>
    public List<string> Ask(Specification<StoredItem> specification)
    {
        using var context = ListContext.Open(connection);
        return [.. specification.Select(item => item.ListId + "/" + item.ItemId).Apply(context.Items)];
    }

    public ListContext Open() => ListContext.Open(connection);

    public override string ToString() => name;

    private static string NewFile() => $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("quanze-").FullName, "stores.db")}";

    // A name of its own, so that runs do not meet; the database is made when its tables are.
    private static string ServerWith(string server) => new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = $"quanze_{Guid.NewGuid():N}" }.ConnectionString;

    private static TestStore Fill(TestStore store)
    {
        new ListStore(store.Connection).CreateAsync().GetAwaiter().GetResult();
        using var context = store.Open();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(ListSamples.Rows);
        context.AddRange(OtherSamples.Territorial);
        context.AddRange(OtherSamples.Adjustments);
        context.AddRange(OtherSamples.Calls);
        context.SaveChanges();
        SqliteConnection.ClearAllPools();
        return store;
    }
}
