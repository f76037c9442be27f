using System.Globalization;
using QuanZe.Generation.Bodies;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Generation.Publishing;

/// <summary>Writes a draft row as the item that a reader of the published list would get.</summary>
internal sealed class Publisher
{
    private static readonly string[] Circumstances =
    [
        "对符合法定条件的申请不予受理或者不依法办理的",
        "未依法履行监督管理职责造成严重后果的",
        "滥用职权、玩忽职守、徇私舞弊的",
    ];

    private static readonly LegalBasis AccountabilityBasis = LegalBasis.Read("《中华人民共和国公务员法》第五十九条；《中华人民共和国公职人员政务处分法》第三十九条");

    private readonly SeededRandom _random;
    private readonly NameDirt _names;
    private readonly BasisWriter _bases;
    private readonly double _dirt;
    private readonly Accountability _accountability = new()
    {
        Text = string.Join('\n', Circumstances.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{text}；"))),
        Circumstances = [.. Circumstances],
        Scope = "直接负责的主管人员和其他直接责任人员",
        Basis = AccountabilityBasis,
    };

    public Publisher(SeededRandom random, double dirt)
    {
        _random = random;
        _dirt = dirt;
        _names = new(random, dirt);
        _bases = new(random, dirt);
    }

    public PowerItem Publish(DraftRow row)
    {
        var level = row.Government.Level;
        return new PowerItem
        {
            Id = row.Id,
            Name = _names.Soil(Name(row)),
            SubItem = row.SubItem is { } sub ? _names.Soil(sub) : null,
            Type = row.Type,
            TypeText = row.Type == ItemType.Unspecified ? null : TypeText(row.Type),
            Code = ItemCode.Read(Code(row)),
            Body = row.Body is { } body
                ? new ImplementingBody { Name = _random.Chance(0.01 * _dirt) ? " " + body.Name : body.Name }
                : ImplementingBody.Unknown,
            CompetentDepartment = level == AdministrativeLevel.Province ? row.Entry.Field.BodyName(level) : null,
            Basis = row.Provisions.Count == 0 ? LegalBasis.Empty : LegalBasis.Read(_bases.Write(row.Entry, row.Provisions, level, row.Quoting)),
            Levels = row.IsTiered ? ExercisingLevels.Tiered : ExercisingLevels.Of([.. row.Levels]),
            LevelText = LevelText(row),
            Duties = row.Duties,
            Responsibilities = row.Responsibilities.ToValueList(),
            Accountability = row.HasAccountability ? _accountability : Accountability.Empty,
            PowerSource = row.PowerSource,
            PowerSourceDocument = row.Document,
            StatutoryLimit = Days(row.StatutoryDays),
            PromisedLimit = Days(row.PromisedDays),
            Status = row.Status,
            Remarks = row.Remarks,
        };
    }

    private static string Name(DraftRow row)
    {
        if (row.NameCore.Length == 0)
        {
            return "";
        }

        var ending = row.NameEnding == "的处罚" && row.Body is { } body ? body.PenaltyEnding : row.NameEnding;
        return row.NamePrefix + row.NameCore + ending + row.NameSuffix;
    }

    private static string Code(DraftRow row)
    {
        if (row.BaseCode.Length == 0 || !row.HasImplementationCode || row.Body is not { } body)
        {
            return row.BaseCode;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{body.CreditCode}{(int)row.Government.Level}{row.BaseCode}");
    }

    private string TypeText(ItemType type)
    {
        var word = type.ChineseName();
        return _random.Next(1000) switch
        {
            var draw when draw < 8 * _dirt => word.Insert(2, "\n"),
            var draw when draw < 14 * _dirt => " " + word,
            var draw when draw < 24 * _dirt && type == ItemType.Other => "其他权力",
            var draw when draw < 24 * _dirt => word.StartsWith("行政", StringComparison.Ordinal) ? word[2..] : word,
            _ => word,
        };
    }

    private static string? LevelText(DraftRow row) =>
        row.IsTiered ? "分级管理" : row.Levels.Count == 0 ? null : string.Join('、', row.Levels.Select(level => level.ChineseName()));

    private static TimeLimit? Days(int days) =>
        days == 0 ? null : new(string.Create(CultureInfo.InvariantCulture, $"{days}个工作日"), days, DayUnit.WorkingDays);
}
