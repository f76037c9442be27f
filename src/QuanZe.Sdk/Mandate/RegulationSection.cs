namespace QuanZe.Sdk.Mandate;

/// <summary>The part of a regulation that the reader is in (章节).</summary>
internal enum RegulationSection
{
    Front = 0,
    General = 1,
    Duties = 2,
    Transformation = 3,
    Division = 4,
    Units = 5,
}

/// <summary>Tells by its words which part a heading or article opens.</summary>
internal static class RegulationSections
{
    // A heading is short, an article that opens a list ends with a colon; elsewhere the same words open nothing.
    private const int LongestHeading = 24;

    private static readonly (RegulationSection Section, string[] Words)[] Openings =
    [
        (RegulationSection.Division, ["职责分工"]),
        (RegulationSection.Transformation, ["职能转变", "转变职能", "职责调整", "职责转变"]),
        (RegulationSection.Units, ["设下列内设机构", "下列内设机构", "内设机构", "设下列机构", "内部机构"]),
        (RegulationSection.Duties, ["主要职责", "履行下列职责", "职责是"]),
    ];

    /// <summary>The part that the text opens; <see cref="RegulationSection.General"/> when none.</summary>
    public static RegulationSection OpenedBy(string text)
    {
        var end = text.IndexOfAny(['。', '：', ':']) is var found and >= 0 ? found : text.Length;
        var opensList = text.TrimEnd() is [.., '：' or ':'] || (end < text.Length && text[end] is '：' or ':');
        var head = opensList ? text : text[..Math.Min(end, text.Length)];
        if (!opensList && head.Length > LongestHeading)
        {
            return RegulationSection.General;
        }

        foreach (var (section, words) in Openings)
        {
            if (words.Any(word => head.Contains(word, StringComparison.Ordinal)))
            {
                return section;
            }
        }

        return RegulationSection.General;
    }

    /// <summary>Whether a numbered point among the duties opens a part of its own: （十五）职能转变。…, （十六）有关职责分工。</summary>
    public static RegulationSection OpenedByPoint(string text) =>
        text.StartsWith("职能转变", StringComparison.Ordinal) ? RegulationSection.Transformation
        : text.StartsWith("有关职责分工", StringComparison.Ordinal) || text.StartsWith("职责分工", StringComparison.Ordinal) ? RegulationSection.Division
        : RegulationSection.General;
}
