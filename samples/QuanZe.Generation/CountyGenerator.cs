using System.Globalization;
using QuanZe.Generation.Bodies;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Planting;
using QuanZe.Generation.Publishing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Generation;

/// <summary>Makes the lists of a province, a city and a county that belong together, with dirt, lawful differences and planted faults.</summary>
/// <remarks>Pure: the same options give the same lists. Safe to call from several threads.</remarks>
public static class CountyGenerator
{
    private static readonly DateOnly PublishedOn = new(2024, 12, 31);

    /// <summary>Generates the lists.</summary>
    /// <param name="options">Seed, size and rates; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or rate is out of its range.</exception>
    public static GeneratedCounty Generate(GenerationOptions? options = null)
    {
        options ??= new();
        options.Check();

        var plan = new FaultPlan(options);
        var bodies = new BodyRegister(SeededRandom.For(options.Seed, "bodies"));
        var entries = new CatalogueBuilder(SeededRandom.For(options.Seed, "catalogue"), plan, options.Scale).Build();
        var lawful = new LawfulLog();
        var planner = new RowPlanner(SeededRandom.For(options.Seed, "rows"), bodies, lawful);

        var province = entries.Select(entry => planner.Plan(entry, Government.Province)).ToList();
        var city = entries.Where(IsInCity).Select(entry => planner.Plan(entry, Government.City)).ToList();
        var county = entries.Where(IsInCounty).Select(entry => planner.Plan(entry, Government.County)).ToList();

        var random = SeededRandom.For(options.Seed, "faults");
        var planter = new FaultPlanter(random, plan, bodies, lawful, new(province, city, county));
        planter.AddRows();
        new ResponsibilityPlanner(SeededRandom.For(options.Seed, "responsibilities")).Fill(province, city, county, CountyFigures.Responsibilities(options.Scale));
        planter.ChangeRows();

        Number(province);
        Number(city);
        Number(county);
        return new()
        {
            Province = Publish(province, Government.Province, options),
            City = Publish(city, Government.City, options),
            County = Publish(county, Government.County, options),
            Truth = TruthTable.Of(province, city, county),
            Faults = planter.Faults(),
            LawfulDifferences = lawful.ToList(),
        };
    }

    private static bool IsInCity(Entry entry) =>
        entry.IsFor(AdministrativeLevel.City) && entry.Role is not (EntryRole.Main or EntryRole.Cancelled);

    private static bool IsInCounty(Entry entry) =>
        entry.Role is EntryRole.Claimed or EntryRole.Devolved or EntryRole.CancelledYetClaimed;

    // Lists are printed body by body, within a body type by type; rows added later come last within their type.
    private static void Number(List<DraftRow> rows)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        int Position(DraftRow row)
        {
            var body = row.Body?.Name ?? row.Entry.Field.BodyName(row.Government.Level);
            return positions.TryGetValue(body, out var position) ? position : positions[body] = positions.Count;
        }

        var ordered = rows.Select((row, i) => (Row: row, Body: Position(row), Index: i))
            .OrderBy(row => row.Body).ThenBy(row => (int)row.Row.Entry.Type).ThenBy(row => row.Index)
            .Select(row => row.Row)
            .ToArray();
        rows.Clear();
        rows.AddRange(ordered);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Id = string.Create(CultureInfo.InvariantCulture, $"{rows[i].Government.IdLetter}{i + 1:00000}");
        }
    }

    private static PowerList Publish(List<DraftRow> rows, Government government, GenerationOptions options)
    {
        var publisher = new Publisher(SeededRandom.For(options.Seed, government.ListId), options.DirtRate);
        return new()
        {
            Id = government.ListId,
            Authority = government.Name,
            Level = government.Level,
            Date = PublishedOn,
            Items = rows.Select(publisher.Publish).ToValueList(),
        };
    }
}
