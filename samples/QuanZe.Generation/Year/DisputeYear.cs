using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The disputes of the year (裁定): those that contested calls opened, and others between departments; agreed, coordinated, decided or still open.</summary>
internal sealed class DisputeYear(PowerList county, SeededRandom random)
{
    private static readonly (string Matter, string Applicant, string Other)[] Matters =
    [
        ("成品油监管", "商务局", "市场监督管理局"), ("节约用水管理", "水利局", "住房和城乡建设局"), ("政府投资建设项目审批", "发展和改革局", "财政局"), ("农村水厂水质监管", "水利局", "卫生健康局"), ("二手车市场管理", "商务局", "公安局"),
        ("校外托管机构监管", "教育和体育局", "市场监督管理局"), ("餐厨废弃物处置", "综合行政执法局", "市场监督管理局"), ("电动车充电设施监管", "住房和城乡建设局", "消防救援大队"), ("民宿安全管理", "文化和旅游局", "公安局"),
        ("充装气瓶监管", "市场监督管理局", "应急管理局"), ("宠物诊疗管理", "畜牧兽医局", "农业农村局"), ("露天市场管理", "综合行政执法局", "市场监督管理局"), ("冷库安全监管", "应急管理局", "商务局"), ("预付卡消费监管", "商务局", "市场监督管理局"),
        ("户外运动管理", "教育和体育局", "应急管理局"), ("古树名木保护", "林业局", "住房和城乡建设局"), ("渣土运输管理", "交通运输局", "综合行政执法局"), ("水上旅游安全", "文化和旅游局", "交通运输局"),
    ];

    private readonly YearClock _clock = new(random);

    public List<Course<Dispute, DisputeState, DisputeAction>> Generate(IReadOnlyList<WorkflowCase<Call, CallState, CallAction>> contested, int count)
    {
        var disputes = contested.Select((call, i) => Walk(RulingResult.OpeningOf(call, Number(i), People.Office, _clock.After(call.ChangedAt, 1)!.Value), i)).ToList();
        var items = county.Items.Where(item => item.Code.BaseKey is not null).ToLookup(item => item.Body.Name, StringComparer.Ordinal);
        string Named(string name) => items.Select(group => group.Key).FirstOrDefault(department => department.Contains(name, StringComparison.Ordinal)) ?? $"招远市{name}";
        for (var i = disputes.Count; i < count; i++)
        {
            var (matter, applicant, other) = Matters[i % Matters.Length];
            var (first, second) = (Named(applicant), Named(other));
            var own = items[second].ToList();
            var dispute = new Dispute(matter, first, [new(first, "", ""), new(second, "", "")])
            {
                Duty = $"{matter}的日常监督检查和查处",
                ItemCodes = own.Count > 0 ? [random.Pick(own).Code.BaseKey!] : [],
                ActingUntilRuled = second,
            };
            disputes.Add(Walk(new(Number(i), dispute, People.Department(first), i % 6 == 0 ? _clock.Between(new(2026, 12, 14), new(2026, 12, 24)) : _clock.Between(new(2026, 1, 12), new(2026, 11, 20))), i));
        }

        return disputes;
    }

    private Course<Dispute, DisputeState, DisputeAction> Walk(Opening<Dispute> opening, int index)
    {
        var course = new Course<Dispute, DisputeState, DisputeAction>(YearProcedures.Rulings, opening, _clock);
        var (one, other) = (People.Department(opening.Matter.Parties[0].Department), People.Department(opening.Matter.Parties[1].Department));
        var division = Division(opening.Matter);
        if (!course.Do(new StartNegotiation(), opening.By, 1))
        {
            return course;
        }

        if (index % 3 == 0)
        {
            _ = course.Do(new RecordRound(false, "书面协商达成一致"), one, 3 + random.Next(5)) && course.Do(new ProposeDivision(division), one, 1) && course.Do(new AcceptDivision(), other, 2) && File(course, index);
            return course;
        }

        if (!(course.Do(new StatePosition("应由对方牵头", "三定规定、行业法规"), one, 2) && course.Do(new StatePosition("应由对方牵头", "三定规定、机构改革文件"), other, 2)
            && course.Do(new RecordRound(false, "第一轮书面协商未一致"), one, 2) && course.Do(new RecordRound(false, "第二轮书面协商未一致"), other, 3) && course.Do(new RecordRound(true, "会议协商未一致"), one, 2)
            && course.Do(new AskForCoordination("两轮书面、一次会议协商未达成一致"), one, 1) && course.Do(new HearOpinion("招远市司法局", "依现行规定由行业主管部门牵头为宜"), People.Office, 3) && course.Do(new IssueOpinion(division), People.Office, 3)))
        {
            return course;
        }

        if (index % 3 == 1)
        {
            _ = course.Do(new AcceptDivision(), one, 1) && course.Do(new AcceptDivision(), other, 2) && File(course, index);
        }
        else
        {
            _ = course.Do(new ObjectToDivision("执法力量不足"), one, 2) && course.Do(new DecideDispute(string.Create(CultureInfo.InvariantCulture, $"招编裁〔2026〕{index + 1}号"), division), People.Commission, 8) && FollowUp(course, index);
        }

        return course;
    }

    private bool File(Course<Dispute, DisputeState, DisputeAction> course, int index) => course.Do(new FileAgreement(string.Create(CultureInfo.InvariantCulture, $"招编备〔2026〕{index + 1}号")), People.Office, 1) && FollowUp(course, index);

    private bool FollowUp(Course<Dispute, DisputeState, DisputeAction> course, int index) =>
        course.Case.Matter.ItemCodes.IsEmpty || random.Chance(0.2) || course.Do(new RecordFollowUp(string.Create(CultureInfo.InvariantCulture, $"裁调{index + 1:00}")), People.Office, 3);

    private static DutyDivision Division(Dispute dispute)
    {
        var (lead, helper) = (dispute.Parties[0].Department, dispute.Parties[1].Department);
        return new DutyDivision(lead, $"牵头{dispute.Matter}，统筹检查、汇总情况。", [new(helper, $"在职责范围内查处{dispute.Matter}中的违法行为，配合联合检查。")], "三定规定，参照部门职责分工协商协调办法")
        {
            Flow = new FlowChart(
                $"{dispute.Matter}联合监管流程",
                [lead, helper],
                [
                    new("a", lead, FlowStepKind.Start, "接到线索，登记"), new("b", lead, FlowStepKind.Decision, "研判是否涉及对方职责") { Limit = "1个工作日" }, new("c", helper, FlowStepKind.Action, "依职责核查") { Limit = "3个工作日" },
                    new("d", lead, FlowStepKind.Action, "汇总处理"), new("e", lead, FlowStepKind.End, "反馈归档"),
                ],
                [new("a", "b"), new("b", "c", "涉及"), new("b", "d", "不涉及"), new("c", "d"), new("d", "e")]),
        };
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"争{index + 1:00}");
}
