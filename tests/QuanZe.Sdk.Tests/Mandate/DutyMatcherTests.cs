using QuanZe.Sdk.Law;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Sdk.Tests.Mandate;

public sealed class DutyMatcherTests
{
    private static readonly FunctionRegulation Housing = FunctionRegulationReader.Read(SampleRegulations.Housing).Regulation;

    /// <summary>The figures of the labelled set (synthetic) that <c>docs/quality.md</c> states.</summary>
    [Test]
    public void DutiesOf_LabelledItems_MostLinksAreRight()
    {
        var matchers = new[] { SampleRegulations.Housing, SampleRegulations.Market, SampleRegulations.Water }
            .ToDictionary(text => text, text => new DutyMatcher(FunctionRegulationReader.Read(text).Regulation.Duties.Where(duty => duty.Kind == DutyKind.Main).ToValueList()));
        var (proposed, right, expected) = (0, 0, 0);
        foreach (var (regulation, name, basis, number) in SampleRegulations.Labelled)
        {
            var best = matchers[regulation].DutiesOf(Item(name, basis)).FirstOrDefault(match => match.Score >= DutyMatcher.Likely);
            proposed += best is null ? 0 : 1;
            right += best?.Duty.Number == number ? 1 : 0;
            expected += number == 0 ? 0 : 1;
        }

        TestContext.Out.WriteLine(FormattableString.Invariant($"precision {(double)right / proposed:0.000} ({right} of {proposed}), recall {(double)right / expected:0.000} ({right} of {expected})"));
        Assert.That((double)right / proposed, Is.GreaterThanOrEqualTo(0.90), "precision of links");
        Assert.That((double)right / expected, Is.GreaterThanOrEqualTo(0.92), "recall of links");
    }

    [Test]
    public void DutiesOf_Item_SaysByWhichWords()
    {
        var best = Housing.Matcher.DutiesOf(Item("燃气经营许可证核发", "《城镇燃气管理条例》第十五条"))[0];

        Assert.That(best.Duty.Place, Is.EqualTo("主要职责（六）"));
        Assert.That(best.SharedWords, Does.Contain("燃气经营"));
        Assert.That(best.Score, Is.InRange(DutyMatcher.Likely, 1));
        Assert.That(best.ToString(), Does.StartWith("主要职责（六） 0."));
    }

    [TestCase("对违反规定行为的行政处罚", "")]
    [TestCase("", "")]
    [TestCase("林木采伐许可证核发", "《中华人民共和国森林法》第五十六条")]
    public void DutiesOf_NothingInCommonButActs_FindsNone(string name, string basis) => Assert.That(Housing.Matcher.DutiesOf(Item(name, basis)), Is.Empty);

    [TestCase("负责物业服务活动监督管理")]
    [TestCase("5.负责物业服务活动监督管理，指导业主委员会工作，监督住宅专项维修资金的交存和使用；")]
    [TestCase("负责物业服务活动监督管理,指导业主委员会工作")]
    public void DutiesIn_Quotation_IsTheDuty(string cell)
    {
        var match = Housing.Matcher.DutiesIn(cell)[0];

        Assert.That((match.Duty.Number, match.Score), Is.EqualTo((5, 1.0)));
    }

    [Test]
    public void DutiesIn_OtherWords_ScoresByWhatIsShared()
    {
        Assert.That(Housing.Matcher.DutiesIn("指导物业服务和老旧小区改造")[0].Score, Is.InRange(DutyMatcher.Possible, DutyMatcher.Likely), "a person looks");
        Assert.That(Housing.Matcher.DutiesIn("负责草原防火工作"), Is.Empty);
    }

    [Test]
    public void Knows_DutyOfAnotherVersion_ByItsWords()
    {
        Assert.That(Housing.Matcher.Knows(new Duty(DutyKind.Main, 9, "负责物业服务监督管理，指导业主委员会工作。")), Is.True);
        Assert.That(Housing.Matcher.Knows(new Duty(DutyKind.Main, 9, "负责历史文化名城保护。")), Is.False);
    }

    private static PowerItem Item(string name, string basis) => new() { Id = "1", Name = name, Basis = LegalBasis.Read(basis) };
}
