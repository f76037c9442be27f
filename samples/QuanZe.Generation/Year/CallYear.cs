using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The calls of the year (乡呼县应): made from territorial rows and items of powers, dispatched by the router, handled more or less diligently by each department.</summary>
internal sealed class CallYear
{
    private readonly SeededRandom _random;
    private readonly YearClock _clock;
    private readonly ValueList<TerritorialItem> _rows;
    private readonly List<PowerItem> _powers;
    private readonly CallRouter _router;

    public CallYear(PowerList county, ValueList<TerritorialItem> rows, SeededRandom random)
    {
        (_random, _clock, _rows) = (random, new YearClock(random), rows);
        _powers = county.Items.Where(item => item.Type == ItemType.Penalty && item.Code.BaseKey is not null).ToList();
        _router = new CallRouter(rows, county.Items, []);
    }

    /// <summary>Calls, some of which are contested and wait to be ruled.</summary>
    public List<Course<Call, CallState, CallAction>> Generate(int count, int contested)
    {
        var calls = new List<Course<Call, CallState, CallAction>>(count);
        for (var i = 0; i < count; i++)
        {
            calls.Add(Walk(string.Create(CultureInfo.InvariantCulture, $"呼{i + 1:0000}"), isContested: contested > 0 && i % Math.Max(1, count / contested) == 3 && i / Math.Max(1, count / contested) < contested));
        }

        return calls;
    }

    /// <summary>Handles a call that has been dispatched to the end, as far as the year goes.</summary>
    public void Handle(Course<Call, CallState, CallAction> course)
    {
        var department = People.Department(course.Case.Matter.Dispatch!.Department);
        var town = People.Town(course.Case.Matter.Town);
        if (!course.Do(new SignCall(), department, _random.Next(2)))
        {
            return;
        }

        if (course.Case.Matter.Urgency == CallUrgency.Normal && _random.Chance(0.06) && !(course.Do(new AskExtension(3 + _random.Next(8), "需要检验鉴定"), department) && course.Do(new AnswerExtension(_random.Chance(0.8), "请抓紧办理"), People.Platform)))
        {
            return;
        }

        foreach (var helper in course.Case.Matter.Dispatch!.Cooperating)
        {
            if (!course.Do(new ReportPart("已按职责参与处置"), People.Department(helper), _random.Next(2)))
            {
                return;
            }
        }

        if (!Answer(course, department))
        {
            return;
        }

        while (_random.Chance(IsDiligent(department.Organisation) ? 0.03 : 0.12))
        {
            if (!course.Do(new RateCall(new(Satisfaction.Dissatisfied, "问题没有解决")), town, _random.Next(3)))
            {
                return;
            }

            if (course.Case.Matter.Redone > 0)
            {
                course.Do(new CloseCall("受条件限制，已列入专项整治"), People.Office, 1);
                return;
            }

            if (!course.Do(new RedoCall("请现场核查后重新处理"), People.Platform, 1))
            {
                return;
            }

            foreach (var helper in course.Case.Matter.MissingParts.ToList())
            {
                if (!course.Do(new ReportPart("重新参与处置"), People.Department(helper)))
                {
                    return;
                }
            }

            if (!Answer(course, department))
            {
                return;
            }
        }

        _ = course.Do(new RateCall(new(_random.Chance(0.8) ? Satisfaction.Satisfied : Satisfaction.Mostly, "")), town, _random.Next(3)) && course.Do(new CloseCall("办结归档"), People.Platform, _random.Next(2));
    }

    private Course<Call, CallState, CallAction> Walk(string id, bool isContested)
    {
        var town = People.Town(_random.Pick(People.Towns));
        var course = new Course<Call, CallState, CallAction>(YearProcedures.Response, new(id, isContested ? Contested(town.Organisation) : Call(town.Organisation), town, _clock.Between(new(2026, 1, 5), isContested ? new(2026, 8, 31) : new(2026, 12, 30))), _clock);
        if (!(course.Do(new PlaceCall(), town) && (!_random.Chance(0.01) || isContested || !course.Do(new DeclineCall("不属县级部门职责，由镇（街道）自行办理"), People.Platform)) && course.Case.State == CallState.Called && course.Do(new AcceptCall(), People.Platform)))
        {
            return course;
        }

        if (isContested)
        {
            var first = _router.Propose(course.Case.Matter)[0].Dispatch;
            var second = first.Cooperating[0];
            course.Do(new DispatchCall(first), People.Platform);
            course.Do(new ReturnCall(ReturnGround.NotOurDuty, "三定规定未列该职责"), People.Department(first.Department), 1);
            course.Do(new DispatchCall(new(second, [], new(DispatchGroundKind.Judgement, "", "按相近职责研判"))), People.Platform, 1);
            course.Do(new ReturnCall(ReturnGround.NotOurDuty, "应由行业主管部门负责"), People.Department(second), 1);
            return course;
        }

        if (!course.Do(new DispatchCall(Dispatch(course.Case.Matter)), People.Platform))
        {
            return course;
        }

        if (_random.Chance(0.03))
        {
            var department = course.Case.Matter.Dispatch!.Department;
            if (!(course.Do(new ReturnCall(_random.Chance(0.4) ? ReturnGround.NotOurDuty : ReturnGround.Unclear, "地点或者职责不清"), People.Department(department), 1) && course.Do(new DispatchCall(Dispatch(course.Case.Matter)), People.Platform)))
            {
                return course;
            }
        }

        Handle(course);
        return course;
    }

    private Call Contested(string town)
    {
        var row = _random.Pick(_rows.Where(row => row.Departments.Count > 1).ToList());
        return new Call(town, row.Name, $"巡查发现{row.Name}方面的问题，涉及多个部门", $"{town}辖区") { RowId = row.Id };
    }

    // Rows come up by their rank: a few matters make most calls.
    private Call Call(string town)
    {
        var urgency = _random.Next(20) switch { 0 => CallUrgency.Emergency, < 4 => CallUrgency.Urgent, _ => CallUrgency.Normal };
        var place = $"{town}{_random.Pick(["东村", "西村", "南关", "北街", "集市", "工业园", "中心小学旁", "河堤"])}";
        if (_random.Chance(0.85))
        {
            var row = _rows[Math.Min(_random.Next(_rows.Count), _random.Next(_rows.Count))];
            return new Call(town, row.Name, $"巡查发现{row.Name}方面的问题，劝阻无效", place, urgency) { RowId = _random.Chance(0.7) ? row.Id : null };
        }

        var item = _random.Pick(_powers);
        return new Call(town, item.FullName.Length > 24 ? item.FullName[..24] : item.FullName, $"发现{item.FullName}所列情形", place, urgency) { ItemCode = _random.Chance(0.6) ? item.Code.BaseKey : null };
    }

    private CallDispatch Dispatch(Call call)
    {
        var proposals = _router.Propose(call);
        var returned = call.DutyReturns.Select(back => back.Department).ToHashSet(StringComparer.Ordinal);
        return !proposals.IsEmpty ? proposals[0].Dispatch
            : new CallDispatch(_rows.SelectMany(row => row.Departments).Select(side => side.Department).First(department => !returned.Contains(department)), [], new(DispatchGroundKind.Judgement, "", "清单中没有直接对应事项，按相近职责研判"));
    }

    // The timer warns first when the answer is late.
    private bool Answer(Course<Call, CallState, CallAction> course, Actor department)
    {
        var limit = ResponseLimits.Default.HandlingOf(course.Case.Matter.Urgency);
        var late = _random.Chance(IsDiligent(department.Organisation) ? 0.02 : 0.14);
        if (late)
        {
            if (!course.Do(new NotifyCall(NoticeKind.Yellow, "已逾期，请尽快办理"), People.Timer, limit + 12))
            {
                return false;
            }
        }

        return course.Do(new GiveFeedback("已现场处置并整改到位"), department, late ? 1 : _random.Next(Math.Max(1, limit - course.Case.Matter.Dispatch!.Cooperating.Count - 1)));
    }

    private static bool IsDiligent(string department) => department.Sum(c => c) % 5 != 0;
}
