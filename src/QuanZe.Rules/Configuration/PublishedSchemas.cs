namespace QuanZe.Rules.Configuration;

/// <summary>The JSON Schemas embedded in the library, the same files as in <c>docs/schemas</c> (JSON 模式).</summary>
internal static class PublishedSchemas
{
    public static string Read(string name)
    {
        using var stream = typeof(PublishedSchemas).Assembly.GetManifestResourceStream($"QuanZe.Rules.Configuration.{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
