using System.Text.Json;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Json;

/// <summary>Turns a document into the list it describes (文档 → 清单).</summary>
internal sealed class ListDocumentReader(IReadOnlyList<ICodeScheme> schemes)
{
    public PowerList Read(ListDocument document)
    {
        if (document.Format != PowerListJson.Format || document.Version != PowerListJson.Version)
        {
            throw new FormatException($"The document says format '{document.Format}', version {document.Version}; '{PowerListJson.Format}', version {PowerListJson.Version} can be read.");
        }

        var items = (document.Items ?? throw Missing("items")).Select(Read).ToValueList();
        var repeated = items.GroupBy(item => item.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return repeated is not null
            ? throw new FormatException($"The id '{repeated.Key}' stands on {repeated.Count()} items; ids are unique within a list.")
            : new PowerList
            {
                Id = document.Id ?? throw Missing("id"),
                Authority = document.Authority ?? "",
                Level = document.Level,
                Division = document.Division is { } division
                    ? DivisionCode.TryParse(division, out var code) ? code : throw new FormatException($"'{division}' is not a division code.")
                    : null,
                Date = document.Date,
                Sources = List(document.Sources, source => new SourceFile(source.Name ?? throw Missing("sources[].name"), source.Sha256 ?? "")),
                Items = items,
            };
    }

    private PowerItem Read(ItemDocument document, int index)
    {
        string Required(string? text, string member) => text ?? throw Missing($"items[{index}].{member}");
        return new PowerItem
        {
            Id = Required(document.Id, "id"),
            Name = Required(document.Name, "name"),
            SubItem = document.SubItem,
            Type = document.Type,
            TypeText = document.TypeText,
            Code = ReadCode(document, index),
            Body = document.Body is { } body ? Read(body, index) : ImplementingBody.Unknown,
            CompetentDepartment = document.CompetentDepartment,
            HandlingUnit = document.HandlingUnit,
            Basis = LegalBasis.Read(document.Basis),
            Levels = ReadLevels(document),
            LevelText = document.LevelText,
            Duties = document.Duties,
            Description = document.Description,
            Responsibilities = List(document.Responsibilities, duty => new Responsibility(duty.Kind, duty.Number, Required(duty.Text, "responsibilities[].text"))),
            ResponsibilityBasis = LegalBasis.Read(document.ResponsibilityBasis),
            Accountability = document.Accountability is { } accountability ? Read(accountability) : Accountability.Empty,
            PowerSource = document.PowerSource,
            PowerSourceDocument = document.PowerSourceDocument,
            StatutoryLimit = Read(document.StatutoryLimit),
            PromisedLimit = Read(document.PromisedLimit),
            Fee = document.Fee is { } fee ? new Fee(fee.IsCharged, fee.Text ?? "", LegalBasis.Read(fee.Basis)) : null,
            Remedies = document.Remedies,
            Status = document.Status,
            Validity = new Validity(document.ValidFrom, document.ValidTo),
            Remarks = document.Remarks,
            Extra = [.. List(document.Extra, column => new ExtraColumn(column.Heading ?? "", column.Text ?? "")), .. (document.Unknown ?? []).Select(ReadUnknown)],
            Origin = document.Origin is { } origin ? Read(origin) : Origin.None,
        };
    }

    private ItemCode ReadCode(ItemDocument document, int index) => document.CodeScheme is { } id
        ? ItemCode.Read(document.Code, schemes.FirstOrDefault(scheme => scheme.Id == id) ?? CodeSchemes.ById(id)
            ?? throw new FormatException($"items[{index}].codeScheme: there is no code scheme '{id}'; hand a host's own schemes to Read."))
        : ItemCode.Read(document.Code);

    private static ImplementingBody Read(BodyDocument body, int index) => new()
    {
        Name = body.Name ?? "",
        CreditCode = body.CreditCode is { } text
            ? UnifiedSocialCreditCode.TryParse(text, out var code) ? code : throw new FormatException($"items[{index}].body.creditCode: '{text}' is not a unified social credit code.")
            : null,
    };

    private static ExercisingLevels ReadLevels(ItemDocument document) =>
        document.Tiered == true ? ExercisingLevels.Tiered : ExercisingLevels.Of([.. document.Levels ?? []]);

    private static Accountability Read(AccountabilityDocument document) => new()
    {
        Text = document.Text ?? "",
        Circumstances = List(document.Circumstances, text => text),
        Scope = document.Scope,
        Basis = LegalBasis.Read(document.Basis),
    };

    private static TimeLimit? Read(TimeLimitDocument? document) => document is null ? null : new(document.Text ?? "", document.Days, document.Unit);

    private static Origin Read(OriginDocument document) => new()
    {
        File = document.File ?? "",
        Sheet = document.Sheet ?? "",
        Row = document.Row,
        LastRow = document.LastRow,
        Cells = List(document.Cells, cell => new RawCell(cell.Column, cell.Heading ?? "", cell.Text ?? "", cell.IsCovered ?? false)),
        Inherited = document.Inherited?.ToValueList() ?? [],
    };

    // A member of another version or of a host: kept as a column, as an unknown heading of a workbook is.
    private static ExtraColumn ReadUnknown(KeyValuePair<string, JsonElement> member) =>
        new(member.Key, member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText());

    private static ValueList<T> List<TDocument, T>(IEnumerable<TDocument>? documents, Func<TDocument, T> read) => documents?.Select(read).ToValueList() ?? [];

    private static FormatException Missing(string member) => new($"The document has no member '{member}'.");
}
