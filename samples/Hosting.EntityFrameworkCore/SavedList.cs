using System.Text;
using QuanZe.Sdk;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>A list as it is kept (已存清单): its head, without items.</summary>
public sealed class SavedList
{
    /// <summary>The id of the list.</summary>
    public required string Id { get; init; }

    /// <summary>The number of the version, 1 for the first; the concurrency token. Two who save the same version at once cannot both succeed.</summary>
    public int Version { get; set; }

    /// <summary>The head of the list as canonical JSON.</summary>
    public required string Head { get; set; }

    internal static string HeadOf(PowerList list) => Json(list with { Items = [] });

    internal PowerList ReadHead() => Read(Head);

    internal static string Json(PowerList list)
    {
        using var stream = new MemoryStream();
        PowerListJson.Write(stream, list);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static PowerList Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return PowerListJson.Read(stream);
    }
}

/// <summary>An item whole, as canonical JSON (事项全文). Apart from the row that is searched, so that searching reads no long texts.</summary>
public sealed class ItemDocument
{
    /// <summary>The id of the list.</summary>
    public required string ListId { get; init; }

    /// <summary>The id of the item.</summary>
    public required string ItemId { get; init; }

    /// <summary>A list with this one item, as canonical JSON. Not <c>jsonb</c>: PostgreSQL refuses NUL in it even when escaped.</summary>
    public required string Json { get; init; }

    internal static ItemDocument Of(PowerList list, PowerItem item) => new()
    {
        ListId = StoreText.Key(list.Id),
        ItemId = StoreText.Key(item.Id),
        Json = SavedList.Json(new PowerList { Id = list.Id, Items = [item] }),
    };

    internal PowerItem Read() => SavedList.Read(Json).Items[0];
}
