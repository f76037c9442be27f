using System.Diagnostics;
using QuanZe.Generation;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

// The connection string may be given; without one a SQLite file is made anew.
var connection = args is [var given, ..] ? given : "Data Source=quanze-sample.db";
if (args.Length == 0)
{
    File.Delete("quanze-sample.db");
}

var store = new ListStore(connection);
await store.CreateAsync();

// A synthetic county, saved whole.
var county = CountyGenerator.Generate(new GenerationOptions()).County with { Id = $"county-{DateTime.UtcNow:HHmmssfff}" };
var clock = Stopwatch.StartNew();
var version = await store.SaveAsync(county);
Console.WriteLine($"{county.Items.Count} items saved as version {version} in {clock.Elapsed.TotalSeconds:0.00} s");

// Questions said once: they run in the database.
var asked = ItemSpecs.InList(county.Id) & ItemSpecs.OfType(ItemType.Penalty) & ItemSpecs.Lacking(ItemElement.Accountability);
foreach (var item in await store.FindAsync(asked.InListOrder().Page(number: 1, size: 5)))
{
    Console.WriteLine(item);
}

Console.WriteLine(asked.Describe());
Console.WriteLine(asked.Describe("en"));
