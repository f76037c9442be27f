using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk;

/// <summary>One row of a list of powers and responsibilities (权责事项): a power of one body of one government, with all its elements.</summary>
/// <remarks>Immutable and safe to share; varied with <c>with</c>. Texts are kept as published; comparison works on normalised forms made elsewhere.</remarks>
public sealed record PowerItem
{
    /// <summary>The id of the row in outputs: the file's id column, else <c>file#sheet#row</c>. Unique within a list.</summary>
    public required string Id { get; init; }

    /// <summary>The name (事项名称) as published.</summary>
    public required string Name { get; init; }

    /// <summary>The sub-item (子项名称), or null when the item has none.</summary>
    public string? SubItem { get; init; }

    /// <summary>The canonical type (事项类型).</summary>
    public ItemType Type { get; init; }

    /// <summary>The type cell as published, or null when blank; kept because lists use words that no codelist knows.</summary>
    public string? TypeText { get; init; }

    /// <summary>The code (事项编码): verbatim text with its reading.</summary>
    public ItemCode Code { get; init; } = ItemCode.Missing;

    /// <summary>The implementing body (实施主体).</summary>
    public ImplementingBody Body { get; init; } = ImplementingBody.Unknown;

    /// <summary>The department that is competent in the catalogue (主管部门), or null.</summary>
    public string? CompetentDepartment { get; init; }

    /// <summary>The section inside the body (承办机构), or null.</summary>
    public string? HandlingUnit { get; init; }

    /// <summary>The establishing basis (设定依据).</summary>
    public LegalBasis Basis { get; init; } = LegalBasis.Empty;

    /// <summary>The levels that exercise the power (行使层级).</summary>
    public ExercisingLevels Levels { get; init; }

    /// <summary>The words on level and extent as published (实施层级及权限), or null.</summary>
    public string? LevelText { get; init; }

    /// <summary>The duties of the department that the power belongs to (部门职责), or null.</summary>
    public string? Duties { get; init; }

    /// <summary>A short description (事项简述), or null.</summary>
    public string? Description { get; init; }

    /// <summary>The responsibilities (责任事项), direct and supervisory, in order.</summary>
    public ValueList<Responsibility> Responsibilities { get; init; } = [];

    /// <summary>The basis of the responsibilities (责任事项依据).</summary>
    public LegalBasis ResponsibilityBasis { get; init; } = LegalBasis.Empty;

    /// <summary>Accountability (追责情形及依据).</summary>
    public Accountability Accountability { get; init; } = Accountability.Empty;

    /// <summary>The source of the power (权力来源).</summary>
    public PowerSource PowerSource { get; init; }

    /// <summary>The document behind a devolved, authorised or entrusted power (权力来源文件), or null.</summary>
    public string? PowerSourceDocument { get; init; }

    /// <summary>The time limit set by law (法定时限), or null.</summary>
    public TimeLimit? StatutoryLimit { get; init; }

    /// <summary>The time limit promised (承诺时限), or null.</summary>
    public TimeLimit? PromisedLimit { get; init; }

    /// <summary>The fee (收费), or null when nothing is stated.</summary>
    public Fee? Fee { get; init; }

    /// <summary>The remedies (救济渠道), or null.</summary>
    public string? Remedies { get; init; }

    /// <summary>The status (状态).</summary>
    public ItemStatus Status { get; init; }

    /// <summary>The dates of validity (有效期).</summary>
    public Validity Validity { get; init; }

    /// <summary>Remarks (备注), or null.</summary>
    public string? Remarks { get; init; }

    /// <summary>Columns that the model does not know, verbatim and in order; they survive every round trip.</summary>
    public ValueList<ExtraColumn> Extra { get; init; } = [];

    /// <summary>Where the item came from.</summary>
    public Origin Origin { get; init; } = Origin.None;

    /// <summary>
    /// Name and sub-item as one text: <c>名称（子项）</c>, full stops at the end of either left out; the name alone when there is no sub-item or it is contained already.
    /// </summary>
    public string FullName =>
        SubItem is { } text && WithoutEnd(text) is { Length: > 0 } sub && !Name.Contains(sub, StringComparison.Ordinal) ? $"{WithoutEnd(Name)}（{sub}）" : Name;

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {FullName}";

    private static string WithoutEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] is '。' or '；' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return text[..end];
    }
}
