using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuanZe.Sdk.Json;

/// <summary>Generated code that reads and writes the documents of this room (序列化上下文).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(WordConverter<AdministrativeLevel>), typeof(WordConverter<ItemType>), typeof(WordConverter<ItemElement>), typeof(WordConverter<ItemStatus>),
        typeof(WordConverter<PowerSource>), typeof(WordConverter<ResponsibilityKind>), typeof(WordConverter<DayUnit>),
    ])]
[JsonSerializable(typeof(ListDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
