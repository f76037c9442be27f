using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuanZe.Generation;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;
using QuanZe.Sdk.Versions;

namespace QuanZe.Benchmarks;

/// <summary>The shipped specifications on PostgreSQL with a million items: the plan of each, and whether it reads the table by an index.</summary>
/// <remarks>The server is that of <c>QUANZE_PG</c>; the rows stay there in a database of their own, so that a second run begins at once.</remarks>
internal static class PostgreSqlRun
{
    /// <summary>The counties that hold a million items.</summary>
    public const int Million = 207;

    private const string Original = "county-0";

    private static readonly DateOnly Day = new(2026, 11, 1);

    public static void Run(string server, int counties, TextWriter output)
    {
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = $"quanze_{counties}_counties", CommandTimeout = 3600 }.ConnectionString;
        using var context = ListContext.Open(connection);
        Fill(context, connection, counties, output);
        var known = ItemSpecs.InList(Original).InListOrder().Page(20, 1).Apply(context.Items.AsNoTracking()).Single();
        var plans = Specifications(known).Select(entry => (entry.Key, Name: entry.Value.Name.English, Page: Explain(context, entry.Value.InListOrder().Page(1, 50)), All: Explain(context, entry.Value))).ToList();
        foreach (var (key, name, page, all) in plans)
        {
            output.WriteLine($"{key}: {name}");
            Write("the first page of 50 in the order of lists", page);
            Write("all rows", all);
        }

        var items = context.Items.LongCount();
        output.WriteLine("| specification | rows | first page, ms | by | all rows, ms | by |");
        output.WriteLine("|---|--:|--:|---|--:|---|");
        foreach (var (key, _, page, all) in plans)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {key} | {all.Rows:#,0} | {page.Milliseconds:0.0} | {page.By} | {all.Milliseconds:0.0} | {all.By} |"));
        }

        // A question that more than one row in twenty meets is answered faster without an index of its own.
        var rare = plans.Where(plan => plan.All.Rows * 20 < items).ToList();
        output.WriteLine(new Figure($"pg-{counties}-counties-page-by-index", (double)plans.Count(plan => !plan.Page.ReadsTable) / plans.Count, "share", 1, AtMost: false));
        output.WriteLine(new Figure($"pg-{counties}-counties-rare-by-own-index", (double)rare.Count(plan => !plan.All.ReadsTable && plan.All.Searched.Any()) / rare.Count, "share", 1, AtMost: false));
        output.WriteLine(new Figure($"pg-{counties}-counties-slowest-page", plans.Max(plan => plan.Page.Milliseconds), "ms", 100, AtMost: true));

        void Write(string what, StorePlan plan)
        {
            output.WriteLine($"  {what}");
            foreach (var line in plan.Lines)
            {
                output.WriteLine($"    {line}");
            }
        }
    }

    private static Dictionary<string, Specification<StoredItem>> Specifications(StoredItem known) => new(StringComparer.Ordinal)
    {
        ["InList"] = ItemSpecs.InList(Original),
        ["WithId"] = ItemSpecs.WithId(known.ItemId),
        ["OfType"] = ItemSpecs.OfType(ItemType.Payment),
        ["OfType (several)"] = ItemSpecs.OfType(ItemType.Licence, ItemType.Penalty),
        ["OfBody"] = ItemSpecs.OfBody(known.Body.Name),
        ["OfBody (code)"] = ItemSpecs.OfBody(UnifiedSocialCreditCode.Parse("11370685MB0000035P")),
        ["InDivision"] = ItemSpecs.InDivision(DivisionCode.Parse("370100")),
        ["OfLevel"] = ItemSpecs.OfLevel(AdministrativeLevel.County),
        ["ExercisedAt"] = ItemSpecs.ExercisedAt(AdministrativeLevel.Township),
        ["ManagedByTiers"] = ItemSpecs.ManagedByTiers(),
        ["OfStatus"] = ItemSpecs.OfStatus(ItemStatus.Suspended),
        ["InForceOn"] = ItemSpecs.InForceOn(Day),
        ["FromSource"] = ItemSpecs.FromSource(PowerSource.ConferredOnTownship),
        ["NameContains"] = ItemSpecs.NameContains("建设工程规划许可"),
        ["NearDuplicatesOf"] = ItemSpecs.NearDuplicatesOf(known),
        ["WithBaseKey"] = ItemSpecs.WithBaseKey(known.Code.BaseKey),
        ["OfScheme"] = ItemSpecs.OfScheme(CodeSchemes.Shandong),
        ["WithMalformedCode"] = ItemSpecs.WithMalformedCode(),
        ["WithCodeCondition"] = ItemSpecs.WithCodeCondition(CodeCondition.DigitsLostToNumber),
        ["MainItems"] = ItemSpecs.MainItems(),
        ["SubItems"] = ItemSpecs.SubItems(),
        ["Citing"] = ItemSpecs.Citing(known.Citations[0].Instrument),
        ["CitingArticle"] = ItemSpecs.CitingArticle(known.Citations[0].Instrument, Math.Max(1, known.Citations[0].Article)),
        ["CitingRepealed"] = ItemSpecs.CitingRepealed(StatuteRegister.Default, Day),
        ["Lacking"] = ItemSpecs.Lacking(ItemElement.Duties),
        ["WithResponsibilities"] = ItemSpecs.WithResponsibilities(ResponsibilityKind.Supervisory),
        ["WithoutResponsibilities"] = ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Direct),
        ["Claimed"] = ItemSpecs.Claimed(),
        ["Declined"] = ItemSpecs.Declined(),
        ["WithFinding"] = ItemSpecs.WithFinding(FindingCodes.NameDiffers),
        ["WithFindings"] = ItemSpecs.WithFindings(Severity.Error),
        ["Unclaimed"] = ItemSpecs.Unclaimed(),
        ["ChangedSince"] = ItemSpecs.ChangedSince(4),
        ["ChangedSince (version)"] = ItemSpecs.ChangedSince(new ListVersion(1, Day, "", new PowerList { Id = Original }, "")),
        ["Citing (repealed)"] = ItemSpecs.Citing("合同法", StatuteRegister.Default),
        ["composed"] = ItemSpecs.InDivision(DivisionCode.Parse("370100")) & ItemSpecs.OfType(ItemType.Penalty) & !ItemSpecs.Claimed() & ItemSpecs.Citing(known.Citations[0].Instrument),
    };

    // One county through the store, the others as copies made by the server, list behind list as a store fills: other list, other division, claims and versions
    // of their own, and at the rates of real lists what the generator does not make.
    private static void Fill(ListContext context, string connection, int counties, TextWriter output)
    {
        if (context.Database.EnsureCreated())
        {
            var county = CountyGenerator.Generate(new GenerationOptions()).County with { Id = Original, Division = DivisionCode.Parse("370685") };
            new ListStore(connection).SaveAsync(county).GetAwaiter().GetResult();
            Execute(context, "SELECT setseed(0.5)");
            Execute(context, Copies("items", new()
            {
                ["ListId"] = "'county-' || n",
                ["Division"] = "370100000000 + (n % 17) * 100000000 + (n / 17) * 1000000",
                ["Status"] = "CASE WHEN random() < 0.98 THEN 1 ELSE 2 END",
                ["PowerSource"] = "CASE WHEN random() < 0.98 THEN 1 ELSE 1 + (random() * 6)::int END",
                ["Claim"] = "CASE WHEN random() < 0.9 THEN 2 ELSE (random() * 3)::int END",
                ["ChangedIn"] = "CASE WHEN random() < 0.9 THEN 1 ELSE 1 + (random() * 4)::int END",
                ["Levels"] = "CASE WHEN random() < 0.98 THEN \"Levels\" ELSE ARRAY[4,5] END",
                ["BodyCreditCode"] = "CASE WHEN n % 200 = 7 THEN '11370685MB0000035P' ELSE \"BodyCreditCode\" END",
                ["CodeScheme"] = "CASE WHEN random() < 0.98 THEN \"CodeScheme\" ELSE 'shandong-13' END",
                ["CodeGrade"] = "CASE WHEN random() < 0.99 THEN \"CodeGrade\" ELSE 2 END",
                ["CodeCondition"] = "CASE WHEN random() < 0.995 THEN \"CodeCondition\" ELSE 10 END",
            }));
            Execute(context, Copies("citations", new() { ["ListId"] = "'county-' || n" }));
            Execute(context, "INSERT INTO citations (\"ListId\", \"ItemId\", \"Instrument\", \"Article\") SELECT \"ListId\", \"ItemId\", '合同法', 52 FROM items WHERE random() < 0.002");
            Execute(context, "INSERT INTO findings (\"ListId\", \"ItemId\", \"Code\", \"Severity\", \"Element\") SELECT \"ListId\", \"ItemId\", 'QZ' || (1001 + (random() * 6)::int), (random() * 2)::int, 1 FROM items WHERE random() < 0.03");
        }

        foreach (var sql in StoreIndexes.For(postgreSql: true))
        {
            Execute(context, sql);
        }

        Execute(context, "VACUUM ANALYZE");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{context.Items.Count()} items, {context.Set<StoredCitation>().Count()} citations, {context.Findings.Count()} findings"));

        string Copies(string table, Dictionary<string, string> changed)
        {
            var columns = Columns(context, table);
            return $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(column => changed.GetValueOrDefault(column, $"\"{column}\"")))} FROM {table}, generate_series(1, {counties - 1}) n ORDER BY n";
        }
    }

    private static List<string> Columns(ListContext context, string table) =>
        context.Database.SqlQuery<string>($"SELECT column_name AS \"Value\" FROM information_schema.columns WHERE table_name = {table} ORDER BY ordinal_position").ToList();

    private static void Execute(ListContext context, string sql)
    {
        context.Database.SetCommandTimeout(3600);
        context.Database.ExecuteSqlRaw(sql);
    }

    // The command as the mapper makes it, with its parameters, under EXPLAIN.
    private static StorePlan Explain(ListContext context, Specification<StoredItem> specification)
    {
        using var command = specification.Select(item => new { item.ListId, item.ItemId }).Apply(context.Items).CreateDbCommand();
#pragma warning disable CA2100 // The text is the mapper's own; what was asked stands in its parameters.
        command.CommandText = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + command.CommandText;
#pragma warning restore CA2100
        context.Database.OpenConnection();

        // Asked twice: the plan of the second has found its pages in memory.
        _ = Read(command);
        return new StorePlan(Read(command));
    }

    private static List<string> Read(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
