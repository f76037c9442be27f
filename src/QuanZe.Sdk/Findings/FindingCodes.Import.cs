namespace QuanZe.Sdk.Findings;

/// <content>QZ3xxx: what is found while files are read. QZ3001 to QZ3049 are about lists that were read, QZ3050 and above about files that were refused.</content>
public static partial class FindingCodes
{
    /// <summary>Text lies under merged ranges, where it is not shown, and was not read (合并单元格下有隐藏文字).</summary>
    public static FindingCode CoveredText { get; } = Define(3001, Severity.Warning, "Import");

    /// <summary>A name was taken from the row above (事项名称承自上行).</summary>
    public static FindingCode NameInherited { get; } = Define(3002, Severity.Info, "Import");

    /// <summary>An item has no name (事项无名称).</summary>
    public static FindingCode ItemWithoutName { get; } = Define(3003, Severity.Error, "Import");

    /// <summary>A code was stored as a number and has lost digits (编码丢失数位).</summary>
    public static FindingCode CodeLostDigits { get; } = Define(3004, Severity.Error, "Import");

    /// <summary>Two columns of one meaning hold different texts (重复栏目内容不一).</summary>
    public static FindingCode DuplicateColumnsDiffer { get; } = Define(3005, Severity.Warning, "Import");

    /// <summary>Columns without a heading hold text (无表头栏目有内容).</summary>
    public static FindingCode UnnamedColumnText { get; } = Define(3006, Severity.Info, "Import");

    /// <summary>A type word that no codelist knows (事项类型无法识别).</summary>
    public static FindingCode UnknownTypeWord { get; } = Define(3007, Severity.Warning, "Import");

    /// <summary>The running numbers leave a gap or go back (序号不连续).</summary>
    public static FindingCode NumberingJumps { get; } = Define(3008, Severity.Info, "Import");

    /// <summary>A hidden sheet was not imported (隐藏工作表未导入).</summary>
    public static FindingCode HiddenSheetSkipped { get; } = Define(3009, Severity.Warning, "Import");

    /// <summary>A sheet with text has no header (未找到表头).</summary>
    public static FindingCode NoHeader { get; } = Define(3010, Severity.Error, "Import");

    /// <summary>An id stands twice (编号重复).</summary>
    public static FindingCode IdRepeated { get; } = Define(3011, Severity.Warning, "Import");

    /// <summary>One sheet names several implementing bodies (同表实施主体不一).</summary>
    public static FindingCode MixedBodies { get; } = Define(3012, Severity.Info, "Import");

    /// <summary>The body was taken from a caption, the sheet or the file (实施主体取自标题).</summary>
    public static FindingCode BodyFromCaption { get; } = Define(3013, Severity.Info, "Import");

    /// <summary>The type was taken from a section heading or the sheet's name (事项类型取自分类标题).</summary>
    public static FindingCode TypeFromHeading { get; } = Define(3014, Severity.Info, "Import");

    /// <summary>Rows with text were not taken (有内容的行未采用).</summary>
    public static FindingCode RowsRejected { get; } = Define(3015, Severity.Warning, "Import");

    /// <summary>A row that repeats the one above was folded into it (与上行相同的行已并入).</summary>
    public static FindingCode RepeatedRowFolded { get; } = Define(3016, Severity.Info, "Import");

    /// <summary>Hidden rows are items and were imported (隐藏行已导入).</summary>
    public static FindingCode HiddenRowsRead { get; } = Define(3017, Severity.Warning, "Import");

    /// <summary>The numbers of responsibilities repeat or leave a gap (责任事项编号不连续).</summary>
    public static FindingCode ResponsibilityNumbersJump { get; } = Define(3018, Severity.Info, "Import");

    /// <summary>The same file was given twice (同一文件重复提交).</summary>
    public static FindingCode FileGivenTwice { get; } = Define(3019, Severity.Warning, "Import");

    /// <summary>Columns beyond the limit were not read (超出列数上限).</summary>
    public static FindingCode ColumnsNotRead { get; } = Define(3020, Severity.Warning, "Import");

    /// <summary>A heading claims another number of items than stand below it (标题项数与实际不符).</summary>
    public static FindingCode ClaimedCountDiffers { get; } = Define(3021, Severity.Info, "Import");

    /// <summary>Cells that hold an error value were read as blank (单元格错误值).</summary>
    public static FindingCode ErrorCells { get; } = Define(3022, Severity.Warning, "Import");

    /// <summary>The file is no workbook (不是电子表格).</summary>
    public static FindingCode NotAWorkbook { get; } = Define(3051, Severity.Error, "Import");

    /// <summary>The file is a web page or XML saved under a workbook's name (网页或 XML 另存的表格).</summary>
    public static FindingCode MarkupNotWorkbook { get; } = Define(3052, Severity.Error, "Import");

    /// <summary>The file is damaged or cut off (文件损坏).</summary>
    public static FindingCode FileDamaged { get; } = Define(3053, Severity.Error, "Import");

    /// <summary>The file is protected by a password (文件加密).</summary>
    public static FindingCode PasswordProtected { get; } = Define(3054, Severity.Error, "Import");

    /// <summary>The packed file unpacks to an unreasonable size (压缩炸弹).</summary>
    public static FindingCode ArchiveTooLarge { get; } = Define(3055, Severity.Error, "Import");

    /// <summary>The file refers to entities outside itself (外部实体).</summary>
    public static FindingCode ForbiddenXml { get; } = Define(3056, Severity.Error, "Import");

    /// <summary>A sheet has too many rows (行数过多).</summary>
    public static FindingCode TooManyRows { get; } = Define(3057, Severity.Error, "Import");

    /// <summary>A cell stands far below the list (远处孤立单元格).</summary>
    public static FindingCode FarCell { get; } = Define(3058, Severity.Error, "Import");

    /// <summary>The file is too large (文件过大).</summary>
    public static FindingCode FileTooLarge { get; } = Define(3059, Severity.Error, "Import");

    /// <summary>The cells hold too much text (文字过多).</summary>
    public static FindingCode TooMuchText { get; } = Define(3060, Severity.Error, "Import");

    /// <summary>The encoding of a text file cannot be told (编码无法识别).</summary>
    public static FindingCode EncodingUnknown { get; } = Define(3061, Severity.Error, "Import");

    /// <summary>Quotes in a CSV file do not close (引号不配对).</summary>
    public static FindingCode QuotesBroken { get; } = Define(3062, Severity.Error, "Import");

    /// <summary>The file is empty (空文件).</summary>
    public static FindingCode FileEmpty { get; } = Define(3063, Severity.Error, "Import");
}
