using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>A ruleset document (规则配置文件): which rules are off, how severe their findings are, and the values of their parameters, by division and day.</summary>
/// <remarks>
/// Reading never throws on what the text says: what is wrong stands in <see cref="Faults"/>, and an engine built with the document names these together with what only
/// the rules can tell, such as a rule that does not exist. Immutable and safe to share. The format is described by <see cref="Schema"/>.
/// </remarks>
public sealed record RulesetDocument
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/ruleset";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    internal RulesetDocument()
    {
    }

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    public static string Schema => PublishedSchemas.Read("ruleset");

    /// <summary>The name of the file, as faults name it.</summary>
    public required string File { get; init; }

    /// <summary>The id of the document, for example <c>SD-2026</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, in Chinese.</summary>
    public string Title { get; init; } = "";

    /// <summary>The layer; a later one wins.</summary>
    public RulesetLayer Layer { get; init; } = RulesetLayer.Vendor;

    /// <summary>Rules switched on or off.</summary>
    public ValueList<RuleSwitch> Switches { get; init; } = [];

    /// <summary>Severities.</summary>
    public ValueList<SeveritySetting> Severities { get; init; } = [];

    /// <summary>Values of parameters.</summary>
    public ValueList<ParameterSetting> Parameters { get; init; } = [];

    /// <summary>What is wrong with the document as far as it can be told without the rules; an engine refuses a document that has any.</summary>
    public ValueList<RulesetFault> Faults { get; init; } = [];

    internal IEnumerable<RulesetEntry> Entries => [.. Switches, .. Severities, .. Parameters];

    /// <summary>Reads a document.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <param name="file">The name of the file, for faults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RulesetDocument Read(Stream json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        json.CopyTo(bytes);
        return RulesetReader.Read(bytes.ToArray(), file);
    }

    /// <summary>Reads a document from text.</summary>
    /// <param name="json">JSON.</param>
    /// <param name="file">The name of the file, for faults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RulesetDocument Parse(string json, string file = "ruleset.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        return RulesetReader.Read(System.Text.Encoding.UTF8.GetBytes(json), file);
    }
}
