using Microsoft.EntityFrameworkCore.Migrations;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>The indexes of <see cref="StoreIndexes"/> in a migration of the host.</summary>
public static class MigrationIndexes
{
    /// <summary>Adds the indexes for the provider that the migration runs on. Call it behind the tables; <c>Down</c> needs nothing, because indexes go with their tables.</summary>
    /// <param name="migration">The builder of the migration.</param>
    public static void AddStoreIndexes(this MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        foreach (var sql in StoreIndexes.For(migration.ActiveProvider?.Contains("PostgreSQL", StringComparison.Ordinal) == true))
        {
            migration.Sql(sql);
        }
    }
}
