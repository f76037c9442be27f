using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The territorial rows of the year (属地管理): written by the principal departments, agreed with fourteen towns round by round, published.</summary>
internal static class TerritorialYear
{
    public static ValueList<WorkflowCase<TerritorialConsultation, ConsultationState, ConsultationAction>> Generate(PowerList county, SeededRandom random)
    {
        var clock = new YearClock(random);
        var departments = county.Items.Select(item => item.Body.Name).Distinct(StringComparer.Ordinal).ToList();
        var items = county.Items.Where(item => item.Code.BaseKey is not null).ToLookup(item => item.Body.Name, StringComparer.Ordinal);
        string Named(string name) => departments.Find(department => department.Contains(name, StringComparison.Ordinal)) ?? $"招远市{name}";
        return Resources.Lines("territory.txt").Select((line, place) => Walk(Row(line.Split('|'), place + 1, Named, items, random), clock, random)).ToValueList();
    }

    public static ValueList<TownshipDuty> Duties(IEnumerable<TerritorialItem> rows) => rows.Select((row, place) => new TownshipDuty(
        $"履{place + 1:000}", "", row.IsTownPrincipal ? TownshipDutyKind.Basic : place % 9 == 4 ? TownshipDutyKind.TakenBack : TownshipDutyKind.Assisting, row.Field, row.Name)
    {
        Departments = row.IsTownPrincipal ? [] : [row.Departments[0].Department],
        DepartmentDuty = row.IsTownPrincipal ? "" : place % 9 == 4 ? $"由{row.Departments[0].Department}直接开展，不再要求镇（街道）办理。" : row.Departments[0].Responsibility,
        TownDuty = row.IsTownPrincipal || place % 9 == 4 ? "" : row.TownResponsibility,
    }).ToValueList();

    private static TerritorialItem Row(string[] cells, int number, Func<string, string> named, ILookup<string, PowerItem> items, SeededRandom random)
    {
        var (matter, isTown) = (cells[1], cells[2] == "镇");
        var others = cells[3].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(named).ToList();
        var sides = others.Select(department => new DepartmentSide(department, false, $"按照职责参与{matter}，向牵头单位提供专业支持。"));
        var departments = (isTown ? sides : sides.Prepend(new DepartmentSide(named(cells[2]), true, $"受理核实镇（街道）上报的{matter}线索，依法调查处理，反馈处理结果。"))).ToValueList();
        var own = items[departments[0].Department].ToList();
        var row = new TerritorialItem
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"属{number:000}"),
            Field = cells[0],
            Name = matter,
            Departments = departments,
            IsTownPrincipal = isTown,
            TownResponsibility = isTown ? $"组织开展{matter}的日常巡查、宣传和处置，对超出职责的及时上报。" : $"开展日常巡查，发现{matter}问题及时劝阻、上报，配合部门执法，做好群众工作。",
            StationedBodies = isTown ? [] : ["镇（街道）派驻站所"],
            Basis = own.Count > 0 ? own[0].Basis.Citations.Select(citation => LegalBasis.Read(citation.ToString())).FirstOrDefault() ?? LegalBasis.Empty : LegalBasis.Empty,
            LinkedCodes = own.Count > 0 ? [random.Pick(own).Code.BaseKey!] : [],
            Manual = new TerritorialManual
            {
                Standards = $"镇（街道）每周巡查一次，{matter}问题当日上报；部门在时限内核实处理并反馈。",
                Contact = $"{departments[0].Department}相关业务科室",
                Telephone = "0535-0000000",
                Accountability = "未按规定巡查上报的；接到上报不核实、不处理、不反馈的。",
            },
        };
        return row with { Flow = TerritorialDrawing.Propose(row) };
    }

    private static WorkflowCase<TerritorialConsultation, ConsultationState, ConsultationAction> Walk(TerritorialItem row, YearClock clock, SeededRandom random)
    {
        var writer = People.Department(row.Departments[0].Department);
        var course = new Course<TerritorialConsultation, ConsultationState, ConsultationAction>(
            YearProcedures.Consultation, new(row.Id, new TerritorialConsultation(row, writer.Organisation), writer, clock.Between(new(2026, 1, 5), new(2026, 2, 27))), clock);
        course.Do(new SendOutRow([.. People.Towns]), People.Office, 1 + random.Next(5));
        var dissenters = random.Chance(0.35) ? 1 + random.Next(3) : 0;
        while (true)
        {
            for (var i = 0; i < People.Towns.Length; i++)
            {
                var dissents = i < dissenters;
                course.Do(new GiveTownOpinion(!dissents, dissents ? "镇（街道）无相应执法权限，建议明确部门先行核实" : ""), People.Town(People.Towns[i]), i == 0 ? 1 : 0);
            }

            course.Do(new CloseRound(), People.Office, 1);
            if (course.Case.State == ConsultationState.Agreed)
            {
                break;
            }

            foreach (var opinion in course.Case.Matter.Unanswered.ToList())
            {
                course.Do(new AnswerTown(opinion.Town, true, "已修改：部门在两个工作日内核实"), writer, 1);
            }

            course.Do(new ReviseRow(row with { TownResponsibility = $"{row.TownResponsibility}执法由部门负责，不得转由镇（街道）承担。" }), writer, 2);
            course.Do(new SendOutRow([.. People.Towns]), People.Office, 2);
            dissenters = 0;
        }

        course.Do(new PublishRow("招编发〔2026〕12号"), People.Office, 3);
        return course.Case;
    }
}
