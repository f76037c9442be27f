using System.Text.Json;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;

namespace QuanZe.Cli.Tests.Verbs;

public sealed class MatchVerbTests : VerbFixture
{
    private const string Header = "id,事项名称,事项编码,事项类型,设定依据,实施主体\n";

    [SetUp]
    public void WriteLists()
    {
        WriteText("county.csv", Header
            + "L1,烟草专卖零售许可证核发,,行政许可,,某县烟草专卖局\n"
            + "L2,户外广告设施设置审批,,行政许可,,某县城市管理局\n"
            + "L3,对河道采砂未按规定报告的处罚,,行政处罚,,某县水务局\n"
            + "L4,民办学校设立、变更审批,,行政许可,,某县教育局\n");
        WriteText("province.csv", Header
            + "R1,烟草专卖零售许可证核发,,行政许可,,某省烟草专卖局\n"
            + "R2,户外广告设施设置核准,,行政许可,,某省住房和城乡建设厅\n"
            + "R3,对河道采砂不按照规定报告行为的行政处罚,,行政处罚,,某省水利厅\n"
            + "R4,民办学校设立审批,,行政许可,,某省教育厅\n"
            + "R5,民办学校变更审批,,行政许可,,某省教育厅\n");
    }

    [Test]
    public void Match_ItemSplitAbove_IsWrittenAsARelation()
    {
        var run = Match("--relations", At("relations.csv"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(File.ReadAllLines(At("relations.csv")).Skip(1), Is.EqualTo(new[] { "split,L4,R4 R5" }));
        Assert.That(run.Output, Does.Contain("拆分 1"));
    }

    [Test]
    public void Match_Drawing_IsAWaterfallOrJson()
    {
        Assert.That(Match("--explain", "L2", "--drawing", At("why.svg")).Code, Is.Zero);
        Assert.That(Match("--explain", "L2", "--drawing", At("why.json")).Code, Is.Zero);

        using var json = JsonDocument.Parse(File.ReadAllText(At("why.json")));
        Assert.That(File.ReadAllText(At("why.svg")), Does.StartWith("<svg").And.Contain("合计"));
        Assert.That(json.RootElement.GetProperty("right").GetString(), Is.EqualTo("R2"));
    }

    [Test]
    public void Match_DrawingOfNothing_IsRefused() => Assert.That(Match("--drawing", At("why.svg")).Code, Is.EqualTo(2));

    [Test]
    public void Match_RejectedByAPerson_IsNoPair()
    {
        var (left, right) = (Row("L1", "烟草专卖零售许可证核发"), Row("R1", "烟草专卖零售许可证核发"));
        var decision = MatchDecision.About(DecisionVerdict.Rejected, left, right, "王某", new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero), "两项");
        using (var stream = File.Create(At("decisions.json")))
        {
            DecisionMemoryJson.Write(stream, DecisionMemory.Of([decision]));
        }

        var run = Match("--decisions", At("decisions.json"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Pairs(), Does.Contain(",R2,").And.Not.Contain(",R1,"));
    }

    [Test]
    public void Match_LearnFromCodes_WritesAModelThatAnotherRunUses()
    {
        Assert.That(Run("generate", "--out", At("data"), "--seed", "5", "--scale", "0.05").Code, Is.Zero);

        var learnt = Run("match", At("data/county.csv"), At("data/province.csv"), "--out", At("one.csv"), "--learn", At("model.json"));
        var used = Run("match", At("data/county.csv"), At("data/province.csv"), "--out", At("two.csv"), "--model", At("model.json"));

        Assert.That(learnt.Code, Is.Zero, learnt.Error);
        Assert.That(learnt.Output, Does.Contain("已知"));
        Assert.That(used.Code, Is.Zero, used.Error);
        Assert.That(File.ReadAllText(At("two.csv")), Is.EqualTo(File.ReadAllText(At("one.csv"))));
    }

    [Test]
    public void Match_ModelThatIsNone_IsRefusedWithItsName()
    {
        WriteText("model.json", "{}");

        var run = Match("--model", At("model.json"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("model.json"));
    }

    private Result Match(params string[] more) => Run(["match", At("county.csv"), At("province.csv"), "--out", At("pairs.csv"), .. more]);

    private string Pairs() => File.ReadAllText(At("pairs.csv"));

    private static PowerItem Row(string id, string name) => new() { Id = id, Name = name, Type = ItemType.Licence };
}
