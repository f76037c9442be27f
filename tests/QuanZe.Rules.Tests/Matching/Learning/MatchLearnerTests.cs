using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Rules.Matching.Learning;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Matching.Learning;

public sealed class MatchLearnerTests
{
    private static readonly string[] Objects = ["河道采砂", "烟花爆竹", "危险化学品", "城市绿地", "渔业船舶", "广播电视", "建筑施工", "民用机场", "粮食收购", "饮用水源", "道路运输", "医疗器械"];
    private static readonly string[] Places = ["经营场所", "储存仓库", "作业平台", "从业机构", "管理单位", "检验站点", "代理企业", "服务网点"];

    // One list says 准入 and 发证, the other 设立 and 核发; beside each stands a twin of another act.
    private static (PowerList Left, PowerList Right) Lists(Func<int, string?> leftCode)
    {
        var (left, right) = (new List<PowerItem>(), new List<PowerItem>());
        var number = 0;
        foreach (var subject in Objects.SelectMany(one => Places.Select(place => one + place)))
        {
            var body = new ImplementingBody { Name = $"某市第{number % 8}局" };
            left.Add(new() { Id = $"L{number}", Name = $"{subject}设立核发", Type = ItemType.Licence, Body = body, Code = ItemCode.Read(leftCode(number)) });
            right.Add(new() { Id = $"R{number}", Name = $"{subject}准入发证", Type = ItemType.Licence, Body = body, Code = ItemCode.Read(CodeOf(number)) });
            right.Add(new() { Id = $"T{number}", Name = $"{subject}设立年检", Type = ItemType.Licence, Body = body });
            number++;
        }

        return (new PowerList { Id = "l", Items = [.. left] }, new PowerList { Id = "r", Items = [.. right] });
    }

    private static string CodeOf(int number) => $"3701{10 + (number % 8)}{number:000}000";

    [Test]
    public void Learn_PartOfTheCodes_IsBetterOnTheRowsWithout() => AssertHelps(number => number % 10 < 6 ? CodeOf(number) : null);

    [Test]
    public void Learn_CodesOfWholeBodiesMissing_IsBetterOnTheirRows() => AssertHelps(number => number % 8 < 5 ? CodeOf(number) : null);

    [Test]
    public void Learn_SomeCodesKeyedWrongly_StillHelps() => AssertHelps(number => number % 10 >= 6 ? null : number % 33 == 1 ? CodeOf((number + 2) % 96) : CodeOf(number));

    [Test]
    public void Learn_FewPairs_KeepsTheModel()
    {
        var (left, right) = Lists(number => number < 10 ? CodeOf(number) : null);

        Assert.That(new MatchLearner(MatchModel.Shipped).Learn(MatchTrainingSet.FromCodes(left, right), "few"), Is.SameAs(MatchModel.Shipped));
    }

    [Test]
    public void Learn_TheSameLists_GivesTheSameModelAndNeverTouchesTheIntercept()
    {
        var (left, right) = Lists(CodeOf);
        var set = MatchTrainingSet.FromCodes(left, right);
        var (one, other) = (new MatchLearner(MatchModel.Shipped).Learn(set, "all"), new MatchLearner(MatchModel.Shipped).Learn(set, "all"));

        Assert.That(Json(one), Is.EqualTo(Json(other)));
        Assert.That(one.Bias, Is.EqualTo(MatchModel.Shipped.Bias));
    }

    [Test]
    public void Train_TheSameListsInAnyOrder_GivesTheSameModelWhateverModelThereWas()
    {
        var (left, right) = Lists(CodeOf);
        var sets = new[] { 96, 30 }.Select(shared => new MatchTrainingSet(left, right with { Items = [.. right.Items.Where((_, row) => row < 2 * shared)] }, Same(shared))).ToList();
        var turned = sets.Select(set => set with { Left = Reversed(set.Left), Right = Reversed(set.Right) }).ToList();
        var other = new MatchLearner(MatchModel.Shipped).Learn(MatchTrainingSet.FromCodes(left, right), "all");

        var json = Json(new MatchLearner(MatchModel.Shipped).Train(sets, "1", "both"));

        Assert.That(Json(new MatchLearner(other).Train(sets, "1", "both")), Is.EqualTo(json));
        Assert.That(Json(new MatchLearner(MatchModel.Shipped).Train(turned, "1", "both")), Is.EqualTo(json));
    }

    [Test]
    public void Write_ALearntModel_ReadsBackTheSame()
    {
        var (left, right) = Lists(CodeOf);
        var json = Json(new MatchLearner(MatchModel.Shipped).Learn(MatchTrainingSet.FromCodes(left, right), "all"));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.That(Json(MatchModelJson.Read(stream)), Is.EqualTo(json));
    }

    [Test]
    public void WithDecisions_ConfirmedAndRejected_GoBeforeCodes()
    {
        var (left, right) = Lists(CodeOf);
        var day = new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero);
        var memory = DecisionMemory.Of([
            MatchDecision.About(DecisionVerdict.Rejected, left.Items[0], right.Items[0], "王某", day),
            MatchDecision.About(DecisionVerdict.Confirmed, left.Items[1], right.Items[3], "王某", day),
        ]);

        var same = MatchTrainingSet.FromCodes(left, right).WithDecisions(memory).Same;

        Assert.That(same, Has.No.Member(("L0", "R0")).And.No.Member(("L1", "R1")).And.Member(("L1", "T1")).And.Member(("L2", "R2")));
    }

    private static HashSet<(string, string)> Same(int shared) => [.. Enumerable.Range(0, shared).Select(number => ($"L{number}", $"R{number}"))];

    private static PowerList Reversed(PowerList list) => list with { Items = [.. list.Items.Reverse()] };

    private static void AssertHelps(Func<int, string?> leftCode)
    {
        var (left, right) = Lists(leftCode);
        var model = new MatchLearner(MatchModel.Shipped).Learn(MatchTrainingSet.FromCodes(left, right), "part");
        var (before, after) = (Score(MatchModel.Shipped, left, right), Score(model, left, right));

        Assert.That(model, Is.Not.SameAs(MatchModel.Shipped));
        Assert.That(after, Is.GreaterThanOrEqualTo(before).And.GreaterThan(0.95));
        Assert.That(model.Version, Does.EndWith("+learnt"));
    }

    // F1 on the left rows without a code.
    private static double Score(MatchModel model, PowerList left, PowerList right)
    {
        var rows = left.Items.Where(item => item.Code.BaseKey is null).Select(item => item.Id).ToHashSet();
        var found = new ListMatcher(MatchOptions.Default with { HideCodes = true, Model = model }).Match(left, right).Matches.Where(match => rows.Contains(match.Left.Id)).ToList();
        return 2.0 * found.Count(match => match.Right.Id == "R" + match.Left.Id[1..]) / (found.Count + rows.Count);
    }

    private static string Json(MatchModel model)
    {
        using var stream = new MemoryStream();
        MatchModelJson.Write(stream, model);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
