using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Tests.Configuration;

public sealed class RulesetSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(RulesetDocument.Schema);

    [TestCase("local-rule-fines.json")]
    public void Schema_ShippedDocument_IsValid(string file)
    {
        using var stream = typeof(RulesetDocument).Assembly.GetManifestResourceStream($"QuanZe.Rules.Configuration.Shipped.{file}")!;

        Assert.That(IsValid(JsonNode.Parse(stream)!), Is.True);
    }

    // What the schema refuses the reader refuses too, so that an editor that knows the schema tells no lies.
    [TestCase("""{ "format": "quanze/ruleset", "version": 1 }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "layer": "town" }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "switches": [ { "rule": "NameDiffers" } ] }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "switches": [ { "rule": "NameDiffers", "code": "QZ1001", "on": true } ] }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "severities": [ { "code": "QZ1001", "severity": "off" } ] }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "parameters": [ { "name": "X", "value": 1 } ] }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "parameters": [ { "name": "X", "value": 1, "source": "y", "from": "2026" } ] }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "division": "370" }""")]
    [TestCase("""{ "format": "quanze/ruleset", "version": 1, "id": "x", "more": 1 }""")]
    public void Schema_FaultyDocument_IsRefusedByBoth(string json)
    {
        Assert.That(IsValid(JsonNode.Parse(json)!), Is.False);
        Assert.That(RulesetDocument.Parse(json).Faults, Is.Not.Empty);
    }

    [Test]
    public void Schema_Enumerations_AreThoseOfTheModel()
    {
        var schema = JsonNode.Parse(RulesetDocument.Schema)!;

        Assert.That(Words(schema["properties"]!["layer"]!), Is.EqualTo(Names<RulesetLayer>()));
        Assert.That(Words(schema["properties"]!["parameters"]!["items"]!["properties"]!["trust"]!), Is.EqualTo(Names<SourceTrust>()));
    }

    private static bool IsValid(JsonNode json) => Schema.Evaluate(json).IsValid;

    private static IEnumerable<string> Words(JsonNode member) => member["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);
}
