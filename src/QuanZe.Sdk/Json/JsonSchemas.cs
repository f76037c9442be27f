namespace QuanZe.Sdk.Json;

/// <summary>The JSON Schemas embedded in the library, the same files as in <c>docs/schemas</c> (JSON 模式).</summary>
internal static class JsonSchemas
{
    public static string Read(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"QuanZe.Sdk.Json.{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
