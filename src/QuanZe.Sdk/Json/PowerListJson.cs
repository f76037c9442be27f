using System.Text.Encodings.Web;
using System.Text.Json;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Json;

/// <summary>Reads and writes lists as JSON (清单的规范 JSON): everything that the model holds, the columns it does not know included.</summary>
/// <remarks>
/// What is written and read again is equal. Bases and codes are written as their texts and read again, so that the document does not depend on how well this
/// version understands them. The format is described by <see cref="Schema"/>. Safe to call from several threads.
/// </remarks>
public static class PowerListJson
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/power-list";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    // Chinese stands as Chinese; the default encoder would write every character as an escape.
    private static readonly DocumentContext Context = new(new JsonSerializerOptions(DocumentContext.Default.Options) { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) });

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    public static string Schema => JsonSchemas.Read("power-list");

    /// <summary>Writes a list as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, PowerList list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);
        JsonSerializer.Serialize(stream, ListDocumentWriter.Write(list), Context.ListDocument);
    }

    /// <summary>Reads a list.</summary>
    /// <param name="stream">UTF-8 JSON; left open.</param>
    /// <param name="schemes">A host's own code schemes, found by their ids before the shipped ones.</param>
    /// <returns>The list. Members of an item that the format does not know stand in <see cref="PowerItem.Extra"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such document; the message names the member, and the line where it is known.</exception>
    public static PowerList Read(Stream stream, params IReadOnlyList<ICodeScheme> schemes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(schemes);
        try
        {
            var document = JsonSerializer.Deserialize(stream, Context.ListDocument) ?? throw new FormatException("The document is null.");
            return new ListDocumentReader(schemes).Read(document);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The document is not a list: {exception.Message}", exception);
        }
    }
}
