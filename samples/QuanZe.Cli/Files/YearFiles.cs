using System.Globalization;
using QuanZe.Generation.Year;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Procedures;
using QuanZe.Sdk.Publishing;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Versions;

namespace QuanZe.Cli.Files;

/// <summary>The documents of a county-year: those of each part, and a summary page that leads to them.</summary>
internal static class YearFiles
{
    private const int GuidesWritten = 6;

    /// <summary>Writes all documents and the summary page <c>index.html</c>.</summary>
    public static IReadOnlyList<string> Write(OutputFolder output, CountyYear year, YearAccount account, (int Procedures, int Steps) replayed, string language)
    {
        var english = language == Sdk.Findings.Languages.English;
        var authority = year.List.Authority;
        var period = english ? "2026" : "2026年";
        var open = PublicList.Of(year.List, YearProcedures.Today);
        var guided = open.Items.Where(item => item.IsService).Take(GuidesWritten).ToDictionary(item => item.Number, item => string.Create(CultureInfo.InvariantCulture, $"guide-{item.Number}.html"));
        var contested = year.Calls.FirstOrDefault(call => call.Log.Any(entry => entry.To == CallState.Contested)) ?? year.Calls[0];
        var files = new List<(string Name, string Title)>();

        void Page(string name, string chinese, string englishTitle, Action<TextWriter> write)
        {
            output.WriteText(name, write);
            files.Add((name, english ? englishTitle : chinese));
        }

        Page("claims.html", "认领情况", "claims", writer => ClaimCoverageHtml.Write(writer, ClaimCoverage.ByDepartment(year.Claims), authority, language));
        Page("adjustments.html", "动态调整台账", "adjustments", writer => AdjustmentListHtml.Write(writer, YearProcedures.Adjustment, year.LawChanges, year.Requests, authority, language));
        Page("versions.html", "版本对照表", "changes between versions", writer => ListDifferenceHtml.Write(writer, ListDifference.Between(year.Versions.Versions[0].List, year.List), language));
        Page("list.html", "权责清单公布页", "the public list", writer => PublicListHtml.Write(writer, open, item => guided.GetValueOrDefault(item.Number), language));
        Page("cases.html", "办件统计表", "cases", writer => CaseStatisticsHtml.Write(writer, CaseStatistics.Of(year.Cases, year.AppliedItems), period, language));
        Page("territory.html", "属地管理汇编", "territorial management", writer => TerritorialVolumeHtml.Write(writer, year.Rows.Where(row => row.State == ConsultationState.Published).Select(row => row.Matter.Row), authority, language));
        Page("township-duties.html", "乡镇履职三清单", "the three lists of towns", writer => TownshipDutyHtml.Write(writer, year.TownshipDuties, english ? "towns" : "镇（街道）", language));
        Page("calls.html", "乡呼县应统计表", "calls", writer => CallStatisticsHtml.Write(writer, CallStatistics.Of(year.Calls), period, language));
        Page("call.html", "呼叫单（转交裁定的一件）", "one call that was contested", writer => CallSheetHtml.Write(writer, YearProcedures.Response, contested, YearProcedures.Offset, language));
        Page("rulings.html", "裁定清单", "rulings", writer => RulingListHtml.Write(writer, YearProcedures.Rulings, year.Disputes, authority, YearProcedures.Offset, language));
        Page("assessment.html", "考核报告", "assessment", writer => AssessmentHtml.Write(writer, year.Assessment, AssessmentSuggestion.Of(year.Assessment, year.Rectifications, YearProcedures.Today), year.Rectifications, YearProcedures.Rectification, language));
        foreach (var item in open.Items.Where(item => guided.ContainsKey(item.Number)))
        {
            Page(guided[item.Number], $"服务指南：{item.FullName}", $"guide: {item.FullName}", writer => ServiceGuideHtml.Write(writer, item, Guide, ItemFlow.Of(item, ProcedureTemplates.Default), language));
        }

        output.Write("list.json", stream => OpenData.WriteJson(stream, open));
        output.WriteText("list.csv", writer => OpenData.WriteCsv(writer, open), withMark: true);
        output.Write("list.jsonld", stream => OpenData.WriteJsonLd(stream, open, new Uri("https://data.example.gov.cn/zhaoyuan/")));
        files.AddRange([("list.json", english ? "open data, JSON" : "开放数据 JSON"), ("list.csv", english ? "open data, CSV" : "开放数据 CSV"), ("list.jsonld", english ? "linked data after CPSV-AP" : "关联数据 CPSV-AP")]);
        var index = output.WriteText("index.html", writer => YearSummaryHtml.Write(writer, Lines(year, account, replayed, english), files, english));
        return [index, .. files.Select(file => file.Name)];
    }

    private static YearSummary Lines(CountyYear year, YearAccount account, (int Procedures, int Steps) replayed, bool english)
    {
        var (calls, cases, statistics) = (CallStatistics.Of(year.Calls).Total, CaseStatistics.Of(year.Cases, year.AppliedItems).Total, ListStatistics.Of(year.List).Total);
        string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
        string Percent(double? share) => share is { } value ? value.ToString("P1", CultureInfo.InvariantCulture) : "—";
        return new YearSummary(
        [
            new(english ? "departments" : "部门", Number(year.Departments.Count)), new(english ? "powers" : "权力事项", Number(statistics.Powers)), new(english ? "public services" : "公共服务事项", Number(statistics[ItemType.PublicService])),
            new(english ? "responsibilities" : "责任事项", Number(statistics.Responsibilities)), new(english ? "claims" : "认领任务", Number(year.Claims.Count)), new(english ? "changes of law" : "法律变动", Number(year.LawChanges.Count)), new(english ? "requests for adjustment" : "调整申请", Number(year.Requests.Count)),
            new(english ? "territorial rows" : "属地管理事项", Number(year.Rows.Count)), new(english ? "calls" : "呼叫", Number(calls.Calls)), new(english ? "calls closed" : "呼叫办结", Number(calls.Closed)), new(english ? "answered on time" : "按时响应率", Percent(calls.OnTimeShare)), new(english ? "towns satisfied" : "满意率", Percent(calls.SatisfactionShare)),
            new(english ? "disputes" : "争议", Number(year.Disputes.Count)), new(english ? "rulings" : "裁定", Number(year.Disputes.Count(dispute => dispute.Matter.Ruling is not null))), new(english ? "cases" : "办件", Number(cases.Cases)), new(english ? "online" : "网办率", Percent(cases.OnlineShare)),
            new(english ? "by agent" : "代办", Number(cases.ByAgent)), new(english ? "sent free" : "免费寄递", Number(cases.ByCourier)), new(english ? "warnings" : "预警", Number(year.Assessment.Ledger.Count)), new(english ? "rectifications closed" : "整改销号", Number(year.Rectifications.Count(one => one.State == RectificationState.Closed))),
        ],
        account.Lines.Select(line => (english ? line.English : line.Chinese, Number(line.Left), Number(line.Right), line.IsBalanced)).ToValueList(),
        english ? $"{Number(replayed.Procedures)} procedures with {Number(replayed.Steps)} steps were built again from their logs; all are the same." : $"由流转日志重建 {Number(replayed.Procedures)} 件流程、{Number(replayed.Steps)} 步操作，结果全部一致。");
    }

    private static ServiceGuide Guide { get; } = new()
    {
        Audience = "自然人、法人",
        Conditions = ["符合设定依据规定的条件", "材料齐全、符合法定形式"],
        Materials = [new("申请表", "原件1份", true), new("身份证明", "电子证照，免提交", false)],
        Result = "准予或者不予决定书",
        Place = "招远市政务服务中心（示例）",
        Hours = "工作日 9:00—12:00，13:00—17:00",
        Enquiries = "0535-12345（示例）",
        Complaints = "12345",
        Visits = 1,
        Questions = [new("可以网上办理吗？", "可以，在政务服务网提交申请，结果可以免费寄递。")],
    };
}
