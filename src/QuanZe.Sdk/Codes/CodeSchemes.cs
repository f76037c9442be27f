namespace QuanZe.Sdk.Codes;

/// <summary>The code schemes that QuanZe ships (编码规则目录).</summary>
public static class CodeSchemes
{
    private static readonly Dictionary<string, ItemTypeCodeList> TypesByOrigin = new(StringComparer.Ordinal)
    {
        ["21"] = ItemTypeCodeLists.Liaoning,
        ["44"] = ItemTypeCodeLists.Guangdong,
    };

    /// <summary>The national structure, types read by the codelist of the origin (国家统一编码).</summary>
    public static ICodeScheme National { get; } = new NationalCodeScheme("national", "国家统一编码", TypesByOrigin);

    /// <summary>The national structure as Guangdong uses it: national items and its own (广东省).</summary>
    public static ICodeScheme Guangdong { get; } = new NationalCodeScheme("guangdong", "广东省编码", TypesByOrigin, [BaseCode.NationalOrigin, "44"]);

    /// <summary>The national structure as Liaoning uses it: national items and its own (辽宁省).</summary>
    public static ICodeScheme Liaoning { get; } = new NationalCodeScheme("liaoning", "辽宁省编码", TypesByOrigin, [BaseCode.NationalOrigin, "21"]);

    /// <summary>The thirteen digits of Shandong's lists before 2019: division 6, type 2, department 2, sequence 3 (山东省旧版).</summary>
    public static ICodeScheme Shandong { get; } = new FixedWidthCodeScheme("shandong-13", "山东省清单编码（2019 年前）",
        [new(CodeSegmentKind.Division, 6), new(CodeSegmentKind.Type, 2), new(CodeSegmentKind.Department, 2), new(CodeSegmentKind.Sequence, 3)],
        ItemTypeCodeLists.ShandongLegacy, "37");

    /// <summary>The dashed codes of Sichuan's portal, both generations (四川省).</summary>
    public static ICodeScheme Sichuan { get; } = new SichuanCodeScheme();

    /// <summary>The sixteen characters of a Xinjiang list: division 6, department 3, type letters 2, serial 3, sub-item 2 (新疆).</summary>
    public static ICodeScheme Xinjiang { get; } = new FixedWidthCodeScheme("xinjiang-16", "新疆清单编码",
        [new(CodeSegmentKind.Division, 6), new(CodeSegmentKind.Department, 3), new(CodeSegmentKind.Type, 2, CodeAlphabet.Capitals), new(CodeSegmentKind.MainItem, 3), new(CodeSegmentKind.SubItem, 2)],
        ItemTypeCodeLists.Pinyin, "65");

    /// <summary>The sixteen characters of Hubei, of the same shape as Xinjiang's (湖北省).</summary>
    public static ICodeScheme Hubei { get; } = new FixedWidthCodeScheme("hubei-16", "湖北省清单编码",
        [new(CodeSegmentKind.Division, 6), new(CodeSegmentKind.Department, 3), new(CodeSegmentKind.Type, 2, CodeAlphabet.Capitals), new(CodeSegmentKind.MainItem, 3), new(CodeSegmentKind.SubItem, 2)],
        ItemTypeCodeLists.Pinyin, "42");

    /// <summary>The ten characters of Guizhou DB52/T 1264-2018: type letters 2, main item 5, sub-item 3 (贵州省).</summary>
    public static ICodeScheme Guizhou { get; } = new FixedWidthCodeScheme("guizhou-10", "贵州省基本编码",
        [new(CodeSegmentKind.Type, 2, CodeAlphabet.Capitals), new(CodeSegmentKind.MainItem, 5), new(CodeSegmentKind.SubItem, 3, CodeAlphabet.DigitsAndCapitals)],
        ItemTypeCodeLists.Pinyin);

    /// <summary>All schemes, the national first.</summary>
    public static ValueList<ICodeScheme> All { get; } = [National, Guangdong, Liaoning, Shandong, Sichuan, Xinjiang, Hubei, Guizhou];

    /// <summary>
    /// What is used where no scheme is declared: the national structure, and for a text that it cannot read the one other scheme that
    /// can. The reading names the scheme; where several could read a text, none does.
    /// </summary>
    public static ICodeScheme Default { get; } = new DefaultCodeScheme(National, [Shandong, Sichuan, Xinjiang, Hubei, Guizhou]);

    /// <summary>The scheme of an id, or null when there is none.</summary>
    /// <param name="id">The id, for example <c>shandong-13</c>.</param>
    public static ICodeScheme? ById(string? id) => All.FirstOrDefault(scheme => string.Equals(scheme.Id, id, StringComparison.Ordinal));

    /// <summary>Counts how many of the codes of a list each scheme reads, so that a person can declare one.</summary>
    /// <param name="texts">The code cells; those that hold no code are not counted.</param>
    /// <returns>The schemes that read at least one, best first; schemes that read equally many stand in the order of <see cref="All"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static ValueList<CodeSchemeShare> Detect(IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var coded = texts.Where(text => !CodeText.IsMissing(CodeText.Normalise(text ?? ""))).ToArray();
        return All
            .Select(scheme => new CodeSchemeShare(scheme, coded.Count(text => scheme.Read(text).Diagnosis.Grade is CodeGrade.Sound or CodeGrade.Normalisable), coded.Length))
            .Where(share => share.Read > 0)
            .OrderByDescending(share => share.Read)
            .ToValueList();
    }
}
