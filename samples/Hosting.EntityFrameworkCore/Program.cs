using Microsoft.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;

// docs: open
// SQLite when the connection string names a file, PostgreSQL when it names a host.
var connection = args is [var given, ..] ? given : "Data Source=quanze-sample.db";
var store = new ListStore(connection);
await store.CreateAsync();
// end

// A small list, under an id that no earlier run has used.
var county = new PowerList
{
    Id = $"county-{Guid.NewGuid():N}",
    Level = AdministrativeLevel.County,
    Items =
    [
        new PowerItem { Id = "1", Name = "建设工程规划许可证核发", Type = ItemType.Licence, Basis = LegalBasis.Read("《中华人民共和国城乡规划法》第四十条") },
        new PowerItem { Id = "2", Name = "对未取得规划许可证进行建设的处罚", Type = ItemType.Penalty, Basis = LegalBasis.Read("《中华人民共和国城乡规划法》第六十四条") },
        new PowerItem { Id = "3", Name = "对违法占用耕地的处罚", Type = ItemType.Penalty },
    ],
};

// docs: save
// A list is saved whole, as the next version after the one that it was made from.
var first = await store.SaveAsync(county);
var corrected = county with { Items = county.Items.Select((item, place) => place == 0 ? item with { Remarks = "已更正" } : item).ToValueList() };
var second = await store.SaveAsync(corrected, basedOn: first);
Console.WriteLine($"{county.Items.Count} items, versions {first} and {second}");
// end

// docs: conflict
// Someone who still works on version 1 is refused, and loses nothing of the other's.
try
{
    await store.SaveAsync(county, basedOn: first);
}
catch (DbUpdateConcurrencyException)
{
    Console.WriteLine("refused: version 2 was saved meanwhile");
}
// end

// docs: whole
// Two rows with one id: nothing of the list is saved, and the version is not spent.
try
{
    await store.SaveAsync(corrected with { Items = [.. corrected.Items, corrected.Items[0]] }, basedOn: second);
}
catch (Exception refused) when (refused is DbUpdateException or InvalidOperationException)
{
    Console.WriteLine($"refused: {(await store.LoadAsync(county.Id))!.Items.Count} items are still there");
}
// end

// docs: ask
// Questions run in the database.
var changed = ItemSpecs.InList(county.Id) & ItemSpecs.ChangedSince(first);
Console.WriteLine($"changed: {(await store.FindAsync(changed)).Single().Name}");
var asked = ItemSpecs.OfType(ItemType.Penalty) & ItemSpecs.Citing("城乡规划法") & !ItemSpecs.NameContains("耕地");
foreach (var item in await store.FindAsync((asked & ItemSpecs.InList(county.Id)).InListOrder().Page(number: 1, size: 20)))
{
    Console.WriteLine($"{item.ItemId} {item.Name}");
}

Console.WriteLine(asked.Describe());
// end
