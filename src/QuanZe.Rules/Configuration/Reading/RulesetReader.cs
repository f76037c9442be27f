using System.Text.Json;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Configuration;

/// <summary>Reads a ruleset document (读取规则配置文件) and collects everything that is wrong with its shape, words, dates and divisions.</summary>
internal sealed class RulesetReader
{
    private static readonly (string Member, RuleTargetKind Kind)[] Targets = [("ruleset", RuleTargetKind.Ruleset), ("code", RuleTargetKind.Code), ("rule", RuleTargetKind.Rule)];

    private readonly FaultList _faults;
    private readonly string _file;
    private string _division = "";

    private RulesetReader(string file)
    {
        _file = file;
        _faults = new FaultList(file);
    }

    public static RulesetDocument Read(byte[] utf8, string file) => new RulesetReader(file).Read(utf8);

    private RulesetDocument Read(byte[] utf8)
    {
        LocatedJson json;
        try
        {
            json = LocatedJson.Parse(utf8);
        }
        catch (JsonException exception)
        {
            var place = new TextPlace((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            _faults.Add(place, RulesetFaultKind.NotJson, $"不是合格的 JSON：{exception.Message}", $"this is not JSON: {exception.Message}");
            return new RulesetDocument { File = _file, Faults = _faults.InOrder };
        }

        if (json.Kind != JsonTokenType.StartObject)
        {
            _faults.Add(json.Place, RulesetFaultKind.WrongValue, "规则配置文件须为 JSON 对象", "a ruleset document is a JSON object");
            return new RulesetDocument { File = _file, Faults = _faults.InOrder };
        }

        var members = new JsonMembers(json, _faults, "$schema", "format", "version", "id", "title", "layer", "division", "switches", "severities", "parameters");
        Check(members);
        _division = members.Find("division") is { } division ? Division(members, division) ?? "" : "";
        var document = new RulesetDocument
        {
            File = _file,
            Id = members.Need("id") is { } id ? members.TextOf("id", id) ?? "" : "",
            Title = members.Text("title"),
            Layer = members.Find("layer") is { } layer ? members.Word<RulesetLayer>("layer", layer) ?? RulesetLayer.Vendor : RulesetLayer.Vendor,
            Switches = members.Objects("switches").Select(Switch).OfType<RuleSwitch>().ToValueList(),
            Severities = members.Objects("severities").Select(SeverityOf).OfType<SeveritySetting>().ToValueList(),
            Parameters = members.Objects("parameters").Select(Parameter).OfType<ParameterSetting>().ToValueList(),
        };
        FindOverlaps(document.Entries);
        return document with { Faults = _faults.InOrder };
    }

    private static void Check(JsonMembers members)
    {
        if (members.Need("format") is { } format && format.Text != RulesetDocument.Format)
        {
            members.Refuse(format, $"“format”须为“{RulesetDocument.Format}”", $"'format' must be '{RulesetDocument.Format}'");
        }

        if (members.Need("version") is { } version && (version.Kind != JsonTokenType.Number || version.Text != "1"))
        {
            members.Refuse(version, "“version”须为 1", "'version' must be 1");
        }
    }

    // An entry at fault is kept, so that the rules it names are checked too; its document is refused anyway.
    private RuleSwitch? Switch(LocatedJson json)
    {
        var members = new JsonMembers(json, _faults, "ruleset", "code", "rule", "on", "division", "from", "to", "source");
        var (target, scope, on) = (Target(members), Scope(members), members.Need("on"));
        if (on is { IsTrueOrFalse: false })
        {
            members.Refuse(on, "“on”须为 true 或 false", "'on' must be true or false");
        }

        return target is { } known
            ? new RuleSwitch(known.Target, on?.Kind == JsonTokenType.True) { Scope = scope, Source = members.Text("source"), Place = known.Place }
            : null;
    }

    private SeveritySetting? SeverityOf(LocatedJson json)
    {
        var members = new JsonMembers(json, _faults, "ruleset", "code", "rule", "severity", "division", "from", "to", "source");
        var (target, scope) = (Target(members), Scope(members));
        var severity = members.Need("severity") is { } word ? members.Word<Severity>("severity", word) : null;
        return target is { } known
            ? new SeveritySetting(known.Target, severity ?? default) { Scope = scope, Source = members.Text("source"), Place = known.Place }
            : null;
    }

    private ParameterSetting? Parameter(LocatedJson json)
    {
        var members = new JsonMembers(json, _faults, "name", "value", "division", "from", "to", "source", "trust", "note");
        var (name, value, scope) = (members.Need("name"), members.Need("value"), Scope(members));
        var trust = members.Find("trust") is { } word ? members.Word<SourceTrust>("trust", word) ?? SourceTrust.Unstated : SourceTrust.Unstated;
        _ = members.Text("note");
        var source = members.Need("source") is { } clause ? members.TextOf("source", clause) ?? "" : "";
        return name is not null && value is not null && members.TextOf("name", name) is { } text
            ? new ParameterSetting(text, value) { Scope = scope, Source = source, Trust = trust, Place = name.Place }
            : null;
    }

    private (RuleTarget Target, TextPlace Place)? Target(JsonMembers members)
    {
        var named = Targets.Where(target => members.Find(target.Member) is not null).ToList();
        if (named.Count != 1)
        {
            _faults.Add(members.Place, RulesetFaultKind.MissingMember, "须且只须写明 ruleset、code、rule 之一", "name exactly one of ruleset, code, rule");
            return null;
        }

        var value = members.Find(named[0].Member)!;
        return members.TextOf(named[0].Member, value) is { } name ? (new RuleTarget(named[0].Kind, name), value.Place) : null;
    }

    private SettingScope Scope(JsonMembers members)
    {
        var division = members.Find("division") is { } json ? Division(members, json) : _division;
        var (from, to) = (members.Date("from"), members.Date("to"));
        if (division is null)
        {
            division = _division;
        }
        else if (!division.StartsWith(_division, StringComparison.Ordinal))
        {
            members.Refuse(members.Find("division")!, $"“{division}”不在本文件的行政区划“{_division}”之内", $"the division '{division}' does not lie in the document's division '{_division}'");
        }

        if (from > to)
        {
            members.Refuse(members.Find("to")!, "“to”早于“from”", "'to' lies before 'from'");
        }

        return new SettingScope(division, from, to);
    }

    private static string? Division(JsonMembers members, LocatedJson json)
    {
        var text = json.Text;
        if (json.Kind == JsonTokenType.String && text.Length is 2 or 4 or 6 or 9 or 12 && DivisionCode.TryParse(text.PadRight(text.Length <= 6 ? 6 : 12, '0'), out var code))
        {
            return code.Prefix;
        }

        members.Refuse(json, "“division”须为行政区划代码或者其前段，如 37、3706、370685", "'division' must be a division code or its first digits, such as 37, 3706, 370685");
        return null;
    }

    private void FindOverlaps(IEnumerable<RulesetEntry> entries)
    {
        foreach (var same in entries.GroupBy(entry => (entry.Subject, entry.Scope.Division)))
        {
            var earlier = new List<RulesetEntry>();
            foreach (var entry in same)
            {
                if (earlier.Find(other => other.Scope.MeetsDatesOf(entry.Scope)) is { } rival)
                {
                    _faults.Add(entry.Place, RulesetFaultKind.Overlap, $"与第{rival.Place.Line}行的同一设置在日期上重叠", $"the dates overlap those of the same setting in line {rival.Place.Line}");
                }

                earlier.Add(entry);
            }
        }
    }
}
