using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Versions;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The adjustments of the year (动态调整): invented changes of the statutes that the county cites most, and a request for each item until the number asked for is reached.</summary>
internal sealed class AdjustmentYear
{
    private readonly List<LawImpact> _impacts = [];
    private readonly List<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> _requests = [];

    private AdjustmentYear()
    {
    }

    public ValueList<LawImpact> Impacts => _impacts.ToValueList();

    public ValueList<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> Requests => _requests.ToValueList();

    public VersionHistory Versions { get; private set; } = VersionHistory.Empty;

    public static AdjustmentYear Generate(PowerList county, YearOptions options, SeededRandom random)
    {
        var year = new AdjustmentYear();
        var clock = new YearClock(random);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var instruments = county.Items.SelectMany(item => item.Basis.Citations.Select(citation => citation.Instrument.Title)).GroupBy(title => title, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(options.LawChanges).Select(group => group.Key).ToList();
        for (var i = 0; i < instruments.Count; i++)
        {
            var quota = ((options.Adjustments * (i + 1)) / instruments.Count) - ((options.Adjustments * i) / instruments.Count);
            var impact = Change(county, instruments[i], new DateOnly(2026, 1 + i % 11, 15), quota, taken, random);
            year._impacts.Add(impact);
            var touched = impact.Items.DistinctBy(item => item.Item.Id).Where(item => taken.Add(item.Item.Id)).Take(quota).ToList();
            var drafts = AdjustmentDrafts.Of(impact).ToDictionary(draft => draft.ItemIds[0], StringComparer.Ordinal);
            foreach (var one in touched)
            {
                year._requests.Add(Walk(drafts[one.Item.Id], string.Create(CultureInfo.InvariantCulture, $"调{year._requests.Count + 1:0000}"), clock, random));
            }
        }

        year.Publish(county);
        return year;
    }

    // Articles are changed, the most cited first, until enough items that no earlier change took are touched.
    private static LawImpact Change(PowerList county, string instrument, DateOnly on, int quota, HashSet<string> taken, SeededRandom random)
    {
        var key = new InstrumentReference(instrument).Key;
        var articles = county.Items.SelectMany(item => item.Basis.Citations.Where(citation => citation.Instrument.Key == key).SelectMany(citation => citation.Pinpoints).Where(place => place.Article > 0 && place.Inserted == 0).Select(place => place.Article))
            .GroupBy(article => article).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).ToList();
        var changes = new List<ArticleChange>();
        LawImpact impact;
        do
        {
            for (var i = 0; i < 4 && changes.Count < articles.Count; i++)
            {
                var article = articles[changes.Count];
                changes.Add(new ArticleChange(article, 0, random.Chance(0.12) ? [] : [article + 2], IsReworded: random.Chance(0.4), "年度场景虚构的修改"));
            }

            impact = LawImpact.Of(
                new LawChange(instrument, LawChangeKind.Amended, on) { Source = "年度场景虚构的修改决定", Articles = changes.OrderBy(change => change.Article).ToValueList() }, [county], StatuteRegister.Default);
        }
        while (changes.Count < articles.Count && impact.Items.Select(item => item.Item.Id).Distinct(StringComparer.Ordinal).Count(id => !taken.Contains(id)) < quota);

        return impact;
    }

    private static WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> Walk(AdjustmentRequest draft, string id, YearClock clock, SeededRandom random)
    {
        // What the draft leaves to the department: it says on which change the row rests.
        var request = draft with { Items = draft.Items.Select(item => item with { Remarks = $"依据{draft.Basis}调整" }).ToValueList() };
        var department = People.Department(request.Department);
        var course = new Course<AdjustmentRequest, AdjustmentState, AdjustmentAction>(YearProcedures.Adjustment, new(id, request, department, clock.Between(request.TriggeredOn, request.TriggeredOn.AddDays(9))), clock);
        if (!course.Do(new SubmitRequest(), department, random.Chance(0.1) ? 12 : random.Next(4)))
        {
            return course.Case;
        }

        if (random.Chance(0.06) && !(course.Do(new ReturnRequest("依据条款引用不全"), People.Justice, 3) && course.Do(new SubmitRequest(), department, 3)))
        {
            return course.Case;
        }

        if (!course.Do(new GiveLegalOpinion(true, "合法"), People.Justice, 2 + random.Next(random.Chance(0.08) ? 15 : 8)))
        {
            return course.Case;
        }

        if (random.Chance(0.03))
        {
            _ = course.Do(new ConcludeJointReview(false, "事项仍有其他依据，不予调整"), People.Office, 5);
            return course.Case;
        }

        _ = course.Do(new ConcludeJointReview(true, "同意"), People.Office, 2 + random.Next(12))
            && (course.Case.State != AdjustmentState.Approval || course.Do(new ApproveRequest(string.Create(CultureInfo.InvariantCulture, $"招政批〔2026〕{random.Next(90) + 1}号")), People.Government, 3 + random.Next(10)))
            && course.Do(new PublishRequest("招编公告〔2026〕"), People.Office, 1 + random.Next(3));
        return course.Case;
    }

    private void Publish(PowerList county)
    {
        var before = VersionHistory.Empty.Publish(county, new(2026, 1, 5), "招政发〔2026〕1号");
        var list = _requests.Where(request => request.State == AdjustmentState.Published).Aggregate(county, (list, request) => AdjustmentResult.Of(list, request.Matter));
        var after = before.History.Publish(list, YearClock.Today, "招政发〔2026〕36号");
        Versions = after.IsDone ? after.History : throw new InvalidOperationException($"The list of the year cannot be published: {string.Join("; ", before.Refusals.Concat(after.Refusals).Take(5))}");
    }
}
