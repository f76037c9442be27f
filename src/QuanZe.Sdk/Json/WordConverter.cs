using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuanZe.Sdk.Json;

/// <summary>Writes an enumeration as its English word in camel case and refuses numbers, so that a document reads without a table (枚举用词).</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
