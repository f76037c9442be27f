using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>Writes an assessment as a page to read and print (考核报告): ranking, ledger of warnings, suggestions, and each department with every score traced to its inputs.</summary>
public static class AssessmentHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="suggestions">What is suggested.</param>
    /// <param name="rectifications">The rectifications.</param>
    /// <param name="procedure">Their procedure.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        TextWriter writer, AnnualAssessment assessment, ValueList<AssessmentSuggestion> suggestions, ValueList<WorkflowCase<Rectification, RectificationState, RectificationAction>> rectifications,
        Workflow<Rectification, RectificationState, RectificationAction> procedure, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(rectifications);
        ArgumentNullException.ThrowIfNull(procedure);
        var page = new HtmlSheet(writer, language);
        page.Begin(page.Words("部门履职考核报告", "Assessment of departments"), assessment.Period);
        page.Cards([
            (HtmlSheet.Number(assessment.Departments.Count), page.Words("部门", "departments")),
            .. assessment.Profile.Grades.Select(grade => (HtmlSheet.Number(assessment.Departments.Count(department => department.Grade == grade)), grade.Name.In(language))),
            .. Enum.GetValues<WarningColour>().Select(colour => (HtmlSheet.Number(assessment.Ledger.Count(warning => warning.Colour == colour)), colour.Title().In(language))),
        ]);
        page.Section("考核结果", "Results");
        page.Table(
            [page.Words("#名次", "#Rank"), page.Words("部门", "Department"), page.Words("#指标得分", "#Indicators"), .. Enum.GetValues<ScoringParty>().Select(party => $"#{party.Title().In(language)}"), page.Words("#总分", "#Total"), page.Words("等次", "Grade"), page.Words("#预警", "#Warnings")],
            assessment.Departments.Select((department, place) => (ValueList<string>)
            [
                HtmlSheet.Number(place + 1), department.Department, Score(department.IndicatorScore), .. Enum.GetValues<ScoringParty>().Select(party => Score(department.Parties.FirstOrDefault(result => result.Party == party)?.Mean)),
                Score(department.Total), department.Grade.Name.In(language), HtmlSheet.Number(department.Warnings.Count),
            ]));
        page.Section("预警台账", "Ledger of warnings");
        page.Table(
            [page.Words("颜色", "Colour"), page.Words("部门", "Department"), page.Words("指标", "Indicator"), page.Words("#数值", "#Value"), page.Words("#预警线", "#Threshold"), page.Words("整改状态", "Rectification")],
            assessment.Ledger.Select(warning => (ValueList<string>)
            [
                warning.Colour.Title().In(language), warning.Department, warning.Indicator.Name.In(language), HtmlSheet.Number(warning.Value), HtmlSheet.Number(warning.Indicator.WarnAt),
                rectifications.FirstOrDefault(one => one.Matter.Department == warning.Department && one.Matter.IndicatorId == warning.Indicator.Id) is { } found ? $"{found.Id} {procedure.Title(found.State).In(language)}" : "",
            ]));
        page.Section("结果运用建议", "Suggestions");
        page.Text(page.Words("以下为供研究的建议及其依据，不代替决定，不自动移送。", "Suggestions with their evidence for people to consider; nothing is decided or referred by them."));
        page.Table(
            [page.Words("部门", "Department"), page.Words("建议", "Suggestion"), page.Words("依据", "Evidence")],
            suggestions.Select(suggestion => (ValueList<string>)[suggestion.Department, suggestion.Kind.Title().In(language), string.Join('\n', suggestion.Evidence)]));
        var marked = assessment.Departments.SelectMany(department => department.Parties.SelectMany(party => party.Outliers.Select(score => (party, score)))).ToList();
        page.Section("待复核的异常评分", "Scores to be looked at");
        page.Table(
            [page.Words("部门", "Department"), page.Words("评价主体", "Party"), page.Words("评分人", "Scorer"), page.Words("#评分", "#Score"), page.Words("#均值", "#Mean"), page.Words("#标准差", "#Deviation")],
            marked.Select(entry => (ValueList<string>)[entry.score.Department, entry.score.Party.Title().In(language), entry.score.Scorer.Length > 0 ? entry.score.Scorer : page.Words("（匿名）", "(no name)"), Score(entry.score.Score), Score(entry.party.Mean), Score(entry.party.Deviation)]));
        page.Section("部门得分明细", "Departments");
        foreach (var department in assessment.Departments)
        {
            page.Part($"{department.Department}　{Score(department.Total)}　{department.Grade.Name.In(language)}");
            page.Table(
                [page.Words("一级指标", "Target"), page.Words("二级指标", "Group"), page.Words("三级指标", "Indicator"), page.Words("#权重", "#Weight"), page.Words("计算过程", "Computed"), page.Words("数据来源", "Source"), page.Words("#得分", "#Score")],
                department.Indicators.Select(result => (ValueList<string>)
                [
                    result.Indicator.Target.In(language), result.Indicator.Group.In(language), result.Indicator.Name.In(language), HtmlSheet.Number(result.Indicator.Weight), result.Trace, result.Indicator.Source.In(language), Score(result.Score),
                ]));
        }

        page.End();
    }

    private static string Score(double? score) => score is { } value ? value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : "—";
}
