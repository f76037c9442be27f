namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>The indexes by which the shipped specifications are answered. Statements of their own, because the mapper of this version makes no index on a member of a value object.</summary>
public static class StoreIndexes
{
    private static readonly string[] Everywhere =
    [
        Index("items", "ListId", "Position", "ItemId"), Index("items", "ItemId"), Index("items", "Division"), Index("items", "Level", "Type"), Index("items", "Type", "Status"),
        Index("items", "BodyKey"), Index("items", "BodyCreditCode"), Index("items", "BaseKey"), Index("items", "CodeScheme"), Index("items", "CodeGrade"),
        Index("items", "CodeCondition"), Index("items", "FamilyRole"), Index("items", "NameFingerprint"), Index("items", "PowerSource"), Index("items", "Status"),
        Index("items", "IsTiered"), Index("items", "ValidTo"), Index("items", "Claim"), Index("items", "ChangedIn"), Index("items", "DirectResponsibilities"),
        Index("items", "SupervisoryResponsibilities"), Index("items", "UnlabelledResponsibilities"),
        Index("citations", "Instrument", "Article", "ListId", "ItemId"), Index("findings", "ListId", "ItemId"), Index("findings", "Code", "ListId", "ItemId"), Index("findings", "Severity", "ListId", "ItemId"),
        Index("territorial_items", "ListId", "Position", "ItemId"), Index("territorial_items", "Field"), Index("territorial_sides", "Department", "IsPrincipal", "ListId", "ItemId"),
        Index("adjustments", "TriggeredOn", "RequestId"), Index("adjustments", "ListId", "State"), Index("adjustments", "Department"), Index("adjustments", "State"),
        Index("calls", "CalledOn", "CallId"), Index("calls", "Town", "State"), Index("calls", "Department", "State"), Index("calls", "State"), Index("calls", "RowId"), Index("calls", "ItemCode"),
    ];

    // Collections are asked with @>, parts of names with LIKE; a part of fewer than three characters has no trigram and is searched row by row.
    private static readonly string[] OnPostgreSql =
    [
        "CREATE INDEX IF NOT EXISTS \"IX_items_Levels\" ON items USING gin (\"Levels\")",
        "CREATE INDEX IF NOT EXISTS \"IX_items_Lacking\" ON items USING gin (\"Lacking\")",
        "CREATE INDEX IF NOT EXISTS \"IX_territorial_items_Instruments\" ON territorial_items USING gin (\"Instruments\")",
        "CREATE INDEX IF NOT EXISTS \"IX_territorial_items_LinkedCodes\" ON territorial_items USING gin (\"LinkedCodes\")",
        "CREATE INDEX IF NOT EXISTS \"IX_calls_Cooperating\" ON calls USING gin (\"Cooperating\")",
        "CREATE INDEX IF NOT EXISTS \"IX_adjustments_ItemIds\" ON adjustments USING gin (\"ItemIds\")",
        // Instruments are many and cited unevenly: without a long memory of which are cited how often, the planner takes those never cited for common ones.
        "ALTER TABLE citations ALTER COLUMN \"Instrument\" SET STATISTICS 2000",
        "CREATE EXTENSION IF NOT EXISTS pg_trgm",
        "CREATE INDEX IF NOT EXISTS \"IX_territorial_items_SearchName\" ON territorial_items USING gin (\"SearchName\" gin_trgm_ops)",
        "CREATE INDEX IF NOT EXISTS \"IX_items_SearchName\" ON items USING gin (\"SearchName\" gin_trgm_ops)",
    ];

    /// <summary>The statements, each of which may be run again.</summary>
    /// <param name="postgreSql">Whether the database is PostgreSQL; otherwise SQLite.</param>
    public static IEnumerable<string> For(bool postgreSql) => postgreSql ? Everywhere.Concat(OnPostgreSql) : Everywhere;

    private static string Index(string table, params string[] columns) =>
        $"CREATE INDEX IF NOT EXISTS \"IX_{table}_{string.Join('_', columns)}\" ON {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})";
}
