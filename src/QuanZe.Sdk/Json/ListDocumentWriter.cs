namespace QuanZe.Sdk.Json;

/// <summary>Turns a list into its document (清单 → 文档).</summary>
internal static class ListDocumentWriter
{
    public static ListDocument Write(PowerList list) => new()
    {
        Format = PowerListJson.Format,
        Version = PowerListJson.Version,
        Id = list.Id,
        Authority = Blank(list.Authority),
        Level = list.Level,
        Division = list.Division?.ToString(),
        Date = list.Date,
        Sources = Some(list.Sources, source => new SourceDocument { Name = source.Name, Sha256 = source.Sha256 }),
        Items = list.Items.Select(Write),
    };

    private static ItemDocument Write(PowerItem item) => new()
    {
        Id = item.Id,
        Name = item.Name,
        SubItem = item.SubItem,
        Type = item.Type,
        TypeText = item.TypeText,
        Code = Blank(item.Code.Text),
        CodeScheme = item.Code.SchemeId == Codes.CodeSchemes.Default.Id ? null : item.Code.SchemeId,
        Body = item.Body.IsEmpty ? null : new BodyDocument { Name = item.Body.Name, CreditCode = item.Body.CreditCode?.ToString() },
        CompetentDepartment = item.CompetentDepartment,
        HandlingUnit = item.HandlingUnit,
        Basis = Blank(item.Basis.Text),
        Levels = item.Levels.Levels.Any() ? item.Levels.Levels : null,
        Tiered = item.Levels.IsTiered ? true : null,
        LevelText = item.LevelText,
        Duties = item.Duties,
        Description = item.Description,
        Responsibilities = Some(item.Responsibilities, duty => new ResponsibilityDocument { Kind = duty.Kind, Number = duty.Number, Text = duty.Text }),
        ResponsibilityBasis = Blank(item.ResponsibilityBasis.Text),
        Accountability = item.Accountability.IsEmpty && item.Accountability.Circumstances.IsEmpty ? null : Write(item.Accountability),
        PowerSource = item.PowerSource,
        PowerSourceDocument = item.PowerSourceDocument,
        StatutoryLimit = Write(item.StatutoryLimit),
        PromisedLimit = Write(item.PromisedLimit),
        Fee = item.Fee is { } fee ? new FeeDocument { IsCharged = fee.IsCharged, Text = fee.Text, Basis = Blank(fee.Basis.Text) } : null,
        Remedies = item.Remedies,
        Status = item.Status,
        ValidFrom = item.Validity.From,
        ValidTo = item.Validity.To,
        Remarks = item.Remarks,
        Extra = Some(item.Extra, column => new ColumnDocument { Heading = column.Heading, Text = column.Text }),
        Origin = item.Origin == Origin.None ? null : Write(item.Origin),
    };

    private static AccountabilityDocument Write(Accountability accountability) => new()
    {
        Text = Blank(accountability.Text),
        Circumstances = accountability.Circumstances.IsEmpty ? null : accountability.Circumstances,
        Scope = accountability.Scope,
        Basis = Blank(accountability.Basis.Text),
    };

    private static TimeLimitDocument? Write(TimeLimit? limit) => limit is null ? null : new() { Text = limit.Text, Days = limit.Days, Unit = limit.Unit };

    private static OriginDocument Write(Origin origin) => new()
    {
        File = Blank(origin.File),
        Sheet = Blank(origin.Sheet),
        Row = origin.Row,
        LastRow = origin.LastRow,
        Cells = Some(origin.Cells, cell => new CellDocument { Column = cell.Column, Heading = Blank(cell.Heading), Text = cell.Text, IsCovered = cell.IsCovered ? true : null }),
        Inherited = origin.Inherited.IsEmpty ? null : origin.Inherited,
    };

    private static IEnumerable<TDocument>? Some<T, TDocument>(ValueList<T> values, Func<T, TDocument> write) => values.IsEmpty ? null : values.Select(write);

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
