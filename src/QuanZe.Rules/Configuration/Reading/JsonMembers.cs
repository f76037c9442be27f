using System.Globalization;
using System.Text.Json;
using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>The members of one JSON object as a reader asks for them (对象成员): each question names its fault where the answer is none.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, LocatedJson> _members = new(StringComparer.Ordinal);
    private readonly FaultList _faults;

    public JsonMembers(LocatedJson json, FaultList faults, params IReadOnlyList<string> known)
    {
        _faults = faults;
        Place = json.Place;
        foreach (var (name, place, value) in json.Members)
        {
            if (!known.Contains(name))
            {
                _faults.Add(place, RulesetFaultKind.UnknownMember, $"不认识的项“{name}”；此处可用：{string.Join("、", known)}", $"the member '{name}' is not known here; known are {string.Join(", ", known)}");
            }
            else if (!_members.TryAdd(name, value))
            {
                _faults.Add(place, RulesetFaultKind.UnknownMember, $"“{name}”重复出现", $"the member '{name}' stands twice");
            }
        }
    }

    public TextPlace Place { get; }

    public LocatedJson? Find(string name) => _members.GetValueOrDefault(name);

    public LocatedJson? Need(string name)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            _faults.Add(Place, RulesetFaultKind.MissingMember, $"缺少“{name}”", $"the member '{name}' is missing");
        }

        return value;
    }

    public string Text(string name) => Find(name) is { } value ? TextOf(name, value) ?? "" : "";

    public string? TextOf(string name, LocatedJson value)
    {
        if (value.Kind == JsonTokenType.String && value.Text.Length > 0)
        {
            return value.Text;
        }

        Refuse(value, $"“{name}”须为非空文字", $"'{name}' must be a text that is not empty");
        return null;
    }

    public T? Word<T>(string name, LocatedJson value)
        where T : struct, Enum
    {
        if (value.Kind == JsonTokenType.String && Enum.TryParse<T>(value.Text, ignoreCase: true, out var word) && Enum.IsDefined(word) && !char.IsAsciiDigit(value.Text[0]))
        {
            return word;
        }

        var words = string.Join(", ", Enum.GetNames<T>().Select(known => char.ToLowerInvariant(known[0]) + known[1..]));
        Refuse(value, $"“{name}”的取值须为 {words} 之一", $"'{name}' must be one of {words}");
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.String && DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(value, $"“{name}”须为日期，如 2026-01-01", $"'{name}' must be a day such as 2026-01-01");
        return null;
    }

    public ValueList<LocatedJson> Objects(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.Kind != JsonTokenType.StartArray)
        {
            Refuse(value, $"“{name}”须为数组", $"'{name}' must be an array");
            return [];
        }

        foreach (var element in value.Elements.Where(element => element.Kind != JsonTokenType.StartObject))
        {
            Refuse(element, $"“{name}”的每一项须为对象", $"each element of '{name}' must be an object");
        }

        return value.Elements.Where(element => element.Kind == JsonTokenType.StartObject).ToValueList();
    }

    public void Refuse(LocatedJson value, string chinese, string english) => _faults.Add(value.Place, RulesetFaultKind.WrongValue, chinese, english);
}
