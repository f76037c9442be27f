using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Import;

/// <summary>Makes items of drafts (建立事项). Texts that many rows share are read once and kept once.</summary>
internal sealed class ItemBuilder(ImportOptions options)
{
    private readonly Dictionary<string, LegalBasis> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<string>> _circumstances = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, ResponsibilityKind Kind), (ValueList<Responsibility> Points, bool Jump)> _responsibilities = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Makes the item.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="file">The file.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="numbersJump">Whether the numbers of the responsibilities repeat or leave a gap.</param>
    public PowerItem Build(ItemDraft draft, string file, string sheet, out bool numbersJump)
    {
        var type = ReadType(draft);
        var powerSource = draft.Value(ListColumn.PowerSource);
        var status = draft.Value(ListColumn.Status);
        var from = draft.Value(ListColumn.ValidFrom);
        var to = draft.Value(ListColumn.ValidTo);
        var levels = draft.Value(ListColumn.Levels);
        var item = new PowerItem
        {
            Id = draft.Id,
            Name = Text(draft, ListColumn.Name) ?? "",
            SubItem = Text(draft, ListColumn.SubItem) is { } sub && !CellText.SaysNone(sub) ? sub : null,
            Type = type,
            TypeText = Text(draft, ListColumn.Type),
            Code = options.ReadCode(draft.Value(ListColumn.Code) ?? draft.Value(ListColumn.BaseCode)),
            Body = ReadBody(draft),
            CompetentDepartment = Text(draft, ListColumn.CompetentDepartment),
            HandlingUnit = Text(draft, ListColumn.HandlingUnit),
            Basis = Basis(draft.Value(ListColumn.Basis)),
            Levels = ElementText.Levels(levels),
            LevelText = Shared(Joined(levels, draft.Value(ListColumn.LevelExtent))),
            Duties = Text(draft, ListColumn.Duties),
            Description = Text(draft, ListColumn.Description),
            Responsibilities = ReadResponsibilities(draft, out numbersJump),
            ResponsibilityBasis = Basis(draft.Value(ListColumn.ResponsibilityBasis)),
            Accountability = ReadAccountability(draft),
            PowerSource = ElementText.Source(powerSource),
            PowerSourceDocument = Text(draft, ListColumn.PowerSourceDocument),
            StatutoryLimit = ReadLimit(draft, ListColumn.StatutoryLimit),
            PromisedLimit = ReadLimit(draft, ListColumn.PromisedLimit),
            Fee = ElementText.Fee(draft.Value(ListColumn.Fee), draft.Value(ListColumn.FeeBasis), Basis),
            Remedies = Text(draft, ListColumn.Remedies),
            Status = ElementText.Status(status),
            Validity = new(ElementText.Day(from), ElementText.Day(to)),
            Remarks = Text(draft, ListColumn.Remarks),
        };
        return item with
        {
            Extra = ReadExtra(draft, item),
            Origin = new()
            {
                File = file,
                Sheet = sheet,
                Row = draft.Row,
                LastRow = draft.LastRow,
                Cells = draft.Cells.ToValueList(),
                Inherited = draft.Inherited.ToValueList(),
            },
        };
    }

    private static ItemType ReadType(ItemDraft draft)
    {
        if (draft.Value(ListColumn.Type) is { } word)
        {
            var type = ItemTypes.Read(word);
            var bracket = word.AsSpan().IndexOfAny('（', '(');
            return type == ItemType.Unspecified && bracket > 0 ? ItemTypes.Read(word[..bracket]) : type;
        }

        if (draft.SectionType != ItemType.Unspecified && !draft.Columns.Has(ListColumn.Type))
        {
            draft.MarkInherited(ListColumn.Type);
            return draft.SectionType;
        }

        return ItemType.Unspecified;
    }

    private static string? Joined(string? level, string? extent) => level is null || extent is null ? level ?? extent : $"{level}\n{extent}";

    private static TimeLimit? ReadLimit(ItemDraft draft, ListColumn column)
    {
        var place = draft.Columns.PlaceOf(column);
        return place < 0 ? null : ElementText.TimeLimit(draft.ValueAt(place), draft.Columns.HeadingAt(place));
    }

    private ValueList<Responsibility> ReadResponsibilities(ItemDraft draft, out bool numbersJump)
    {
        var both = Responsibilities(draft.Value(ListColumn.Responsibilities), ResponsibilityKind.Unspecified);
        var direct = Responsibilities(draft.Value(ListColumn.DirectResponsibilities), ResponsibilityKind.Direct);
        var supervisory = Responsibilities(draft.Value(ListColumn.SupervisoryResponsibilities), ResponsibilityKind.Supervisory);
        numbersJump = both.Jump || direct.Jump || supervisory.Jump;
        return direct.Points.IsEmpty && supervisory.Points.IsEmpty ? both.Points : [.. both.Points, .. direct.Points, .. supervisory.Points];
    }

    private (ValueList<Responsibility> Points, bool Jump) Responsibilities(string? text, ResponsibilityKind kind)
    {
        if (text is null)
        {
            return ([], false);
        }

        if (!_responsibilities.TryGetValue((text, kind), out var read))
        {
            _responsibilities[(text, kind)] = read = (ResponsibilityText.Read(text, kind, out var jump), jump);
        }

        return read;
    }

    // What the model cannot hold word for word is kept as an extra column, so that nothing is lost.
    private static ValueList<ExtraColumn> ReadExtra(ItemDraft draft, PowerItem item)
    {
        var extra = new List<ExtraColumn>();
        for (var i = 0; i < draft.Width; i++)
        {
            if (draft.ValueAt(i) is { } text && IsExtra(draft.Columns.ColumnAt(i), item, draft))
            {
                extra.Add(new(draft.Columns.HeadingAt(i), text));
            }
        }

        return extra.ToValueList();
    }

    private static bool IsExtra(ListColumn column, PowerItem item, ItemDraft draft) => column switch
    {
        ListColumn.None => true,
        ListColumn.CreditCode => item.Body.CreditCode is null,
        ListColumn.BaseCode => draft.Value(ListColumn.Code) is not null,
        ListColumn.PowerSource => item.PowerSource == PowerSource.Unspecified,
        ListColumn.Status => item.Status == ItemStatus.Unspecified,
        ListColumn.ValidFrom => item.Validity.From is null,
        ListColumn.ValidTo => item.Validity.To is null,
        _ => false,
    };

    private ImplementingBody ReadBody(ItemDraft draft)
    {
        var name = Text(draft, ListColumn.Body);
        if (name is null && draft.SectionDepartment is { } department && !draft.Columns.Has(ListColumn.Body))
        {
            draft.MarkInherited(ListColumn.Body);
            name = department;
        }

        // Narrow cells break the name of a body anywhere, and rows are grouped by it.
        var body = name is null ? ImplementingBody.Unknown : new() { Name = Shared(name.Any(char.IsAsciiLetter) ? CellText.Trimmed(name) : CellText.Bare(name))! };
        return UnifiedSocialCreditCode.TryParse(draft.Value(ListColumn.CreditCode), out var code) ? body with { CreditCode = code } : body;
    }

    private Accountability ReadAccountability(ItemDraft draft)
    {
        var text = Text(draft, ListColumn.Accountability);
        var scope = Text(draft, ListColumn.AccountabilityScope);
        var basis = draft.Value(ListColumn.AccountabilityBasis);
        return text is null && scope is null && basis is null
            ? Accountability.Empty
            : new() { Text = text ?? "", Circumstances = Circumstances(text), Scope = scope, Basis = Basis(basis) };
    }

    private LegalBasis Basis(string? text)
    {
        if (text is null)
        {
            return LegalBasis.Empty;
        }

        if (!_bases.TryGetValue(text, out var basis))
        {
            _bases[text] = basis = LegalBasis.Read(text);
        }

        return basis;
    }

    private ValueList<string> Circumstances(string? text)
    {
        if (text is null)
        {
            return [];
        }

        if (!_circumstances.TryGetValue(text, out var circumstances))
        {
            _circumstances[text] = circumstances = AccountabilityText.Circumstances(text).Select(point => Shared(point)!).ToValueList();
        }

        return circumstances;
    }

    private string? Text(ItemDraft draft, ListColumn column) => Shared(draft.Value(column));

    private string? Shared(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!_texts.TryGetValue(text, out var shared))
        {
            _texts[text] = shared = text;
        }

        return shared;
    }
}
