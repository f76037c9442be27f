using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The words of reports in both languages (报告用语).</summary>
public static class ReportText
{
    /// <summary>A severity in words.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="language">The language.</param>
    public static string Severity(Severity severity, string language) => (severity, language) switch
    {
        (Findings.Severity.Error, Languages.English) => "error",
        (Findings.Severity.Warning, Languages.English) => "warning",
        (_, Languages.English) => "info",
        (Findings.Severity.Error, _) => "错误",
        (Findings.Severity.Warning, _) => "警告",
        _ => "提示",
    };

    /// <summary>A verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    public static string Verdict(AlignmentVerdict verdict, string language) => (verdict, language == Languages.English) switch
    {
        (AlignmentVerdict.Same, true) => "same",
        (AlignmentVerdict.Excused, true) => "lawfully different",
        (AlignmentVerdict.Different, true) => "different",
        (AlignmentVerdict.Unclaimed, true) => "not claimed",
        (AlignmentVerdict.OutsideCatalogue, true) => "outside the catalogue",
        (AlignmentVerdict.Review, true) => "to be reviewed",
        (_, true) => "not for this level",
        (AlignmentVerdict.Same, _) => "一致",
        (AlignmentVerdict.Excused, _) => "有据差异",
        (AlignmentVerdict.Different, _) => "不一致",
        (AlignmentVerdict.Unclaimed, _) => "未认领",
        (AlignmentVerdict.OutsideCatalogue, _) => "目录外",
        (AlignmentVerdict.Review, _) => "待复核",
        _ => "不属本级",
    };

    /// <summary>A level in words.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">The language.</param>
    public static string Level(AdministrativeLevel level, string language) => language == Languages.English ? level.EnglishName() : level.ChineseName();

    /// <summary>A type in words.</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The language.</param>
    public static string Type(ItemType type, string language) => language == Languages.English ? type.EnglishName() : type.ChineseName();
}
