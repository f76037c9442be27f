using System.Globalization;
using QuanZe.Generation.Statutes;
using QuanZe.Sdk;

namespace QuanZe.Generation.Subjects;

/// <summary>A field of administration (主管领域): its bodies, its statutes and the words of which its items are made.</summary>
internal sealed class Field
{
    private static readonly Lazy<Field[]> Table = new(Load);

    private readonly string[] _bodyNames;
    private readonly Dictionary<string, string[]> _words;

    private Field(string[] head, Dictionary<string, string[]> words)
    {
        Name = head[0];
        Code = head[1];
        PenaltyWeight = int.Parse(head[2], CultureInfo.InvariantCulture);
        OtherWeight = int.Parse(head[3], CultureInfo.InvariantCulture);
        _bodyNames = head[4..7];
        _words = words;
        var statutes = StatuteTable.Of(Name);
        National = [.. statutes.Where(statute => !statute.IsLocal)];
        Provincial = statutes.FirstOrDefault(statute => statute.Rank == StatuteRank.ProvincialRegulation);
        Municipal = statutes.FirstOrDefault(statute => statute.Rank == StatuteRank.CityRegulation);
    }

    public static IReadOnlyList<Field> All => Table.Value;

    public string Name { get; }

    /// <summary>The two digits of the department in base codes.</summary>
    public string Code { get; }

    public int PenaltyWeight { get; }

    public int OtherWeight { get; }

    public Statute[] National { get; }

    public Statute? Provincial { get; }

    public Statute? Municipal { get; }

    public string[] Actors => Words("actors");

    public string[] Activities => Words("activities");

    public string[] Objects => Words("objects");

    public string[] Permits => Words("permits");

    public string[] Duties => Words("duties");

    public string[] Documents => Words("documents");

    /// <summary>Words that only some fields have: <c>levies</c>, <c>payments</c>, <c>disputes</c>.</summary>
    public string[] Words(string kind) => _words.TryGetValue(kind, out var words) ? words : [];

    public string BodyName(AdministrativeLevel level) => _bodyNames[(int)level - (int)AdministrativeLevel.Province];

    public override string ToString() => Name;

    private static Field[] Load()
    {
        var fields = new List<Field>();
        string[]? head = null;
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Resources.Lines("fields.txt").Append("[]"))
        {
            if (line[0] != '[')
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                words[line[..equals]] = line[(equals + 1)..].Split(';');
                continue;
            }

            if (head is not null)
            {
                fields.Add(new(head, words));
            }

            head = line.Trim('[', ']').Split('|');
            words = new(StringComparer.Ordinal);
        }

        return [.. fields];
    }
}
