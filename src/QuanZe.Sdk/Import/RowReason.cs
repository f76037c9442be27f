using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Why a row has its kind (归类理由).</summary>
public enum RowReason
{
    /// <summary>Nothing to add.</summary>
    None = 0,

    /// <summary>The row of the headings.</summary>
    Header = 1,

    /// <summary>Text above the headings.</summary>
    AboveHeader = 2,

    /// <summary>The headings again, as printed on every page.</summary>
    RepeatedHeader = 3,

    /// <summary>A heading over the rows that follow, for example <c>一、行政处罚（共12项）</c>.</summary>
    Section = 4,

    /// <summary>A line that names the body of the rows that follow, for example <c>部门名称：…</c>.</summary>
    Caption = 5,

    /// <summary>The only text lies under merged ranges, where it is not shown.</summary>
    CoveredText = 6,

    /// <summary>Blank because merged ranges of the row above reach down.</summary>
    UnderMerge = 7,

    /// <summary>Number, name and every other filled cell repeat the item above.</summary>
    RepeatsRowAbove = 8,

    /// <summary>Text that goes on in the columns of the item above.</summary>
    TailOfItem = 9,

    /// <summary>Text only in columns without a heading.</summary>
    OutsideTable = 10,

    /// <summary>A note in the number column.</summary>
    Note = 11,

    /// <summary>A total.</summary>
    Total = 12,

    /// <summary>A running number and nothing else, as in templates numbered ahead.</summary>
    NumberAlone = 13,

    /// <summary>A name without number, type, code or basis.</summary>
    NameAlone = 14,

    /// <summary>Text that belongs to no item: before the first one, or below a note or total.</summary>
    BesideItems = 15,

    /// <summary>The sheet has no row of headings.</summary>
    NoHeader = 16,

    /// <summary>The sheet is hidden and hidden sheets were not asked for.</summary>
    HiddenSheet = 17,
}

/// <summary>The reasons in words.</summary>
public static class RowReasons
{
    /// <summary>The reason in a few words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; Chinese by default.</param>
    public static string Text(this RowReason reason, string language = Languages.Chinese) => language == Languages.English ? English(reason) : Chinese(reason);

    private static string Chinese(RowReason reason) => reason switch
    {
        RowReason.Header => "表头",
        RowReason.AboveHeader => "表头以上的标题",
        RowReason.RepeatedHeader => "重复的表头",
        RowReason.Section => "分类标题",
        RowReason.Caption => "部门名称行",
        RowReason.CoveredText => "仅有被合并单元格遮住的文字",
        RowReason.UnderMerge => "位于合并单元格之下",
        RowReason.RepeatsRowAbove => "与上一行内容相同",
        RowReason.TailOfItem => "上一事项的续行",
        RowReason.OutsideTable => "文字在表格栏目之外",
        RowReason.Note => "附注",
        RowReason.Total => "合计行",
        RowReason.NumberAlone => "只有序号",
        RowReason.NameAlone => "只有名称，无序号、类型、编码和依据",
        RowReason.BesideItems => "不属于任何事项的文字",
        RowReason.NoHeader => "工作表中未找到表头",
        RowReason.HiddenSheet => "工作表已隐藏，未导入",
        _ => "",
    };

    private static string English(RowReason reason) => reason switch
    {
        RowReason.Header => "header",
        RowReason.AboveHeader => "title above the header",
        RowReason.RepeatedHeader => "header repeated",
        RowReason.Section => "section heading",
        RowReason.Caption => "line naming the department",
        RowReason.CoveredText => "only text covered by a merged range",
        RowReason.UnderMerge => "under a merged range",
        RowReason.RepeatsRowAbove => "repeats the row above",
        RowReason.TailOfItem => "continues the item above",
        RowReason.OutsideTable => "text outside the table",
        RowReason.Note => "note",
        RowReason.Total => "total",
        RowReason.NumberAlone => "a number and nothing else",
        RowReason.NameAlone => "a name without number, type, code or basis",
        RowReason.BesideItems => "text that belongs to no item",
        RowReason.NoHeader => "no header found in the sheet",
        RowReason.HiddenSheet => "sheet hidden, not imported",
        _ => "",
    };
}
