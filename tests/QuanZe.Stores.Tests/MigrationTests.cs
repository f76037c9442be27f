using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>What the guide <c>store-lists</c> says of migrations: one that makes the tables and adds the indexes gives the database that <c>EnsureCreated</c> gives.</summary>
[TestFixture("SQLite")]
[TestFixture("PostgreSQL")]
public sealed class MigrationTests(string name)
{
    [Test]
    public async Task Migrate_TablesAndIndexes_GiveTheStoreOfEnsureCreated()
    {
        var (migrated, created) = (TestStore.NewDatabase(name), TestStore.NewDatabase(name));
        await using (var context = ListContext.Open(migrated))
        {
            await context.GetService<IRelationalDatabaseCreator>().CreateAsync();
            Run(context, new Lists(Tables(context)) { ActiveProvider = context.Database.ProviderName! });
        }

        await new ListStore(created).CreateAsync();
        Assert.That(Objects(migrated), Is.EqualTo(Objects(created)).And.Not.Empty);

        var store = new ListStore(migrated);
        await store.SaveAsync(new PowerList { Id = "migrated", Items = [new PowerItem { Id = "1", Name = "建设工程规划许可" }] });
        Assert.That(await store.FindAsync(ItemSpecs.NameContains("规划许可")), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task EnsureCreated_DatabaseWithOtherTables_MakesNothing()
    {
        var connection = TestStore.NewDatabase(name);
        await using var context = ListContext.Open(connection);
        await context.GetService<IRelationalDatabaseCreator>().CreateAsync();
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE host_table (id integer)");

        Assert.That(await context.Database.EnsureCreatedAsync(), Is.False);
        Assert.That(Objects(connection), Has.None.Contains("items"));
    }

    // What `dotnet ef migrations add` would write down for this provider.
    private static List<MigrationOperation> Tables(ListContext context) =>
        [.. context.GetService<IMigrationsModelDiffer>().GetDifferences(null, context.GetService<IDesignTimeModel>().Model.GetRelationalModel())];

    private static void Run(ListContext context, Migration migration)
    {
        var commands = context.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations, context.GetService<IDesignTimeModel>().Model);
        context.GetService<IMigrationCommandExecutor>().ExecuteNonQuery(commands, context.GetService<IRelationalConnection>());
    }

    // The names of tables and indexes with what they are on.
    private List<string> Objects(string connection)
    {
        using var context = ListContext.Open(connection);
        return [.. context.Database.SqlQueryRaw<string>(name == "SQLite"
            ? "SELECT type || ' ' || name || ' on ' || tbl_name AS \"Value\" FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY 1"
            : "SELECT indexdef AS \"Value\" FROM pg_indexes WHERE schemaname = 'public' UNION SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1")];
    }

    // docs: migration
    private sealed class Lists(IReadOnlyList<MigrationOperation> tables) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Here stands what `dotnet ef migrations add Lists` has written: a CreateTable each.
            migrationBuilder.Operations.AddRange(tables);

            // Behind it, one line for the indexes.
            migrationBuilder.AddStoreIndexes();
        }
    }
    // end
}
