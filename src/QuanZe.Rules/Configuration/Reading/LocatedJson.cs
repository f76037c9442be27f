using System.Text;
using System.Text.Json;

namespace QuanZe.Rules.Configuration;

/// <summary>A JSON value that knows where it stands in its file (带位置的 JSON).</summary>
internal sealed class LocatedJson
{
    private LocatedJson(JsonTokenType kind, TextPlace place)
    {
        Kind = kind;
        Place = place;
    }

    public JsonTokenType Kind { get; }

    public TextPlace Place { get; }

    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; private init; } = "";

    public IReadOnlyList<LocatedJson> Elements { get; private init; } = [];

    /// <summary>The members of an object in their order, names with their places; a name may stand twice.</summary>
    public IReadOnlyList<(string Name, TextPlace Place, LocatedJson Value)> Members { get; private init; } = [];

    public bool IsTrueOrFalse => Kind is JsonTokenType.True or JsonTokenType.False;

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static LocatedJson Parse(byte[] utf8)
    {
        var json = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8;
        var lines = new LineIndex(json);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var value = Read(ref reader, lines, json);
        reader.Read();
        return value;
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, LineIndex lines, ReadOnlySpan<byte> json)
    {
        var (kind, place) = (reader.TokenType, lines.PlaceOf(reader.TokenStartIndex, json));
        switch (kind)
        {
            case JsonTokenType.StartObject:
                var members = new List<(string, TextPlace, LocatedJson)>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var (name, at) = (reader.GetString()!, lines.PlaceOf(reader.TokenStartIndex, json));
                    reader.Read();
                    members.Add((name, at, Read(ref reader, lines, json)));
                }

                return new LocatedJson(kind, place) { Members = members };
            case JsonTokenType.StartArray:
                var elements = new List<LocatedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    elements.Add(Read(ref reader, lines, json));
                }

                return new LocatedJson(kind, place) { Elements = elements };
            case JsonTokenType.String:
                return new LocatedJson(kind, place) { Text = reader.GetString()! };
            default:
                return new LocatedJson(kind, place) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    /// <summary>Where the lines of a text begin, so that a byte becomes a line and a column.</summary>
    private sealed class LineIndex
    {
        private readonly List<int> _starts = [0];

        public LineIndex(ReadOnlySpan<byte> json)
        {
            for (var i = 0; i < json.Length; i++)
            {
                if (json[i] == '\n')
                {
                    _starts.Add(i + 1);
                }
            }
        }

        public TextPlace PlaceOf(long position, ReadOnlySpan<byte> json)
        {
            var line = _starts.BinarySearch((int)position);
            line = line < 0 ? ~line - 1 : line;
            return new TextPlace(line + 1, Encoding.UTF8.GetCharCount(json[_starts[line]..(int)position]) + 1);
        }
    }
}
