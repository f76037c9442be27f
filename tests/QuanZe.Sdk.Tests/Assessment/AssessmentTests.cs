using CsCheck;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Tests.Assessment;

public sealed class AssessmentTests
{
    private static readonly Indicator OnTime = new("calls.on-time", new("职责履行", "Duties"), new("乡呼县应", "Calls"), new("按时响应率", "on time"), Formula.Parse("calls.onTime / calls.answered"), new("记录", "records"), new("年度", "year"), 10, 0.7, 1) { Warns = WarningColour.Yellow, WarnAt = 0.85 };
    private static readonly Indicator Overdue = OnTime with { Id = "adjustments.overdue", Formula = Formula.Parse("adjustments.overdue / adjustments.total"), Weight = 30, Floor = 0.3, Goal = 0, Warns = WarningColour.Red, WarnAt = 0.1 };
    private static readonly IndicatorTemplate Template = new("t", new("部门", "departments"), [OnTime, Overdue]);

    private static readonly ValueList<AssessmentInput> Inputs =
    [
        new("县水利局", "calls.onTime", 17, "乡呼县应"), new("县水利局", "calls.answered", 20, "乡呼县应"), new("县水利局", "adjustments.overdue", 1, "动态调整"), new("县水利局", "adjustments.total", 10, "动态调整"),
        new("县林业局", "calls.onTime", 10, "乡呼县应"), new("县林业局", "calls.answered", 20, "乡呼县应"),
    ];

    [TestCase(0.5, 0)]
    [TestCase(0.85, 50)]
    [TestCase(1.2, 100)]
    public void ScoreOf_Value_LiesBetweenFloorAndGoal(double value, double expected) => Assert.That(OnTime.ScoreOf(value), Is.EqualTo(expected).Within(1e-9));

    [TestCase(0.3, 0)]
    [TestCase(0.15, 50)]
    [TestCase(0, 100)]
    public void ScoreOf_LessIsBetter_RunsTheOtherWay(double value, double expected) => Assert.That(Overdue.ScoreOf(value), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void ScoreOf_AnyIndicator_IsMonotoneAndBounded() => Gen.Select(Gen.Double[-2, 2], Gen.Double[-2, 2], Gen.Double[-3, 3], Gen.Double[-3, 3]).Sample((floor, goal, a, b) =>
    {
        var indicator = OnTime with { Floor = floor, Goal = goal };
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));

        Assert.That(indicator.ScoreOf(a), Is.InRange(0, 100));
        Assert.That(indicator.IsReverse ? indicator.ScoreOf(low) >= indicator.ScoreOf(high) : indicator.ScoreOf(low) <= indicator.ScoreOf(high));
    });

    [Test]
    public void Of_Department_IsTheWeightedMeanOfWhatApplies()
    {
        var result = DepartmentAssessment.Of("县水利局", Template, Inputs, [new(ScoringParty.StaffingOffice, "编办", "县水利局", 90)], AssessmentProfile.Default);

        // 85 % on time is worth 50 of 100 at weight 10, one overdue in ten two thirds at weight 30: (50·10 + 66.67·30) / 40 = 62.5; with the office's 90: (62.5·60 + 90·10) / 70.
        Assert.That(result.IndicatorScore, Is.EqualTo(62.5).Within(1e-9));
        Assert.That(result.Total, Is.EqualTo(((62.5 * 60) + 900) / 70).Within(1e-9));
        Assert.That(result.Grade.Name.Chinese, Is.EqualTo("合格"));
        Assert.That(result.Warnings, Is.Empty, "neither threshold is crossed when the value stands on it");
        Assert.That(result.Indicators[0].Trace, Is.EqualTo("calls.onTime / calls.answered = 17 / 20 = 0.85 → 50"));
    }

    [Test]
    public void Of_InputsMissing_TheIndicatorDoesNotApply()
    {
        var result = DepartmentAssessment.Of("县林业局", Template, Inputs, [], AssessmentProfile.Default);

        Assert.That(result.Indicators[1].Score, Is.Null);
        Assert.That((result.Total, result.Grade.Name.Chinese), Is.EqualTo((0.0, "不合格")));
        Assert.That(result.Warnings.Single().Colour, Is.EqualTo(WarningColour.Yellow));
        Assert.That(DepartmentAssessment.Of("县林业局", Template with { Indicators = [OnTime with { Exempt = ["林业局"] }] }, Inputs, [], AssessmentProfile.Default).Indicators[0].Value, Is.Null, "exempt");
    }

    [TestCase(90, "优秀")]
    [TestCase(89.996, "优秀", Description = "as it is printed: 90.00")]
    [TestCase(89.99, "良好")]
    [TestCase(80, "良好")]
    [TestCase(60, "合格")]
    [TestCase(59.99, "不合格")]
    public void GradeOf_Total_FollowsTheProfile(double total, string expected) => Assert.That(AssessmentProfile.Default.GradeOf(total).Name.Chinese, Is.EqualTo(expected));

    [Test]
    public void PartyResult_ScoreFarFromTheOthers_IsMarkedAndKept()
    {
        var scores = Enumerable.Range(0, 9).Select(i => new PartyScore(ScoringParty.Peers, $"局{i}", "县水利局", 88 + (i % 3))).Append(new PartyScore(ScoringParty.Peers, "局9", "县水利局", 20)).ToList();
        var result = PartyResult.Of(scores, AssessmentProfile.Default).Single();

        Assert.That(result.Outliers, Is.EqualTo([new PartyScore(ScoringParty.Peers, "", "县水利局", 20)]), "peers score without names");
        Assert.That(result.Mean, Is.EqualTo(scores.Average(score => score.Score)), "a person decides about it");
        Assert.That(() => PartyResult.Of([new(ScoringParty.Public, "", "县水利局", 101)], AssessmentProfile.Default), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void PartyResult_AllTheSame_HasNoOutliers() => Assert.That(PartyResult.Of(Enumerable.Repeat(new PartyScore(ScoringParty.Public, "", "县水利局", 80), 5), AssessmentProfile.Default).Single().Outliers, Is.Empty);

    [Test]
    public void Annual_Departments_AreRankedAndReproducible()
    {
        var assessment = AnnualAssessment.Of("2026年度", [("县林业局", Template), ("县水利局", Template)], Inputs, [new(ScoringParty.Peers, "县财政局", "县水利局", 95)], AssessmentProfile.Default);

        Assert.That(assessment.Departments.Select(department => department.Department), Is.EqualTo(["县水利局", "县林业局"]));
        Assert.That(assessment.Scores.Single().Scorer, Is.Empty);
        Assert.That(assessment.IsReproducible([Template]), Is.True);
        Assert.That((assessment with { Inputs = [.. assessment.Inputs.Skip(1)] }).IsReproducible([Template]), Is.False);
    }

    [Test]
    public void Suggestions_FailedWithRedWarnings_SuggestToConsiderAReferral()
    {
        var inputs = Inputs.Select(input => input.Name == "adjustments.overdue" ? input with { Value = 9 } : input).ToValueList();
        var assessment = AnnualAssessment.Of("2026年度", [("县水利局", Template)], inputs, [], AssessmentProfile.Default);

        var suggestion = AssessmentSuggestion.Of(assessment, [], new(2027, 1, 10)).Single();
        Assert.That(suggestion.Kind, Is.EqualTo(SuggestionKind.ConsiderReferral));
        Assert.That(suggestion.Evidence[1], Does.Contain("adjustments.overdue / adjustments.total = 9 / 10 = 0.9 → 0").And.Contain("预警线0.1"));
    }

    [Test]
    public void Default_Templates_HaveThreeLevelsAndPositiveWeights()
    {
        Assert.That(IndicatorFile.Default.Select(template => template.Id), Is.EqualTo(["approval", "enforcement", "comprehensive", "common"]));
        foreach (var indicator in IndicatorFile.Default.SelectMany(template => template.Indicators))
        {
            Assert.That(indicator.Target.Chinese.Length * indicator.Group.Chinese.Length * indicator.Name.Chinese.Length, Is.Positive);
            Assert.That(indicator.Weight, Is.Positive);
            Assert.That(indicator.Formula.Names, Is.Not.Empty);
        }
    }

    [TestCase("""{"indicators": [], "templates": [{"id": "x", "title": ["甲", "a"], "indicators": {"none": 1}}]}""", "names the indicator 'none'")]
    [TestCase("""{"indicators": [{"id": "i", "target": ["甲", "a"], "group": ["乙", "b"], "name": ["丙", "c"], "formula": "1 +", "source": ["", ""], "period": ["", ""], "floor": 0, "goal": 1}], "templates": []}""", "The formula '1 +'")]
    [TestCase("[]", "not a JSON object")]
    public void Read_Faulty_SaysWhat(string json, string expected)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.That(() => IndicatorFile.Read(stream), Throws.TypeOf<FormatException>().With.Message.Contains(expected));
    }

    [Test]
    public void Html_Assessment_TracesEveryScore()
    {
        var assessment = AnnualAssessment.Of("2026年度", [("县林业局", Template), ("县水利局", Template)], Inputs, [], AssessmentProfile.Default);
        using var text = new StringWriter();
        AssessmentHtml.Write(text, assessment, AssessmentSuggestion.Of(assessment, [], new(2027, 1, 1)), [], RectificationProcedure.Under(AssessmentProfile.Default, TimeSpan.FromHours(8)));

        Assert.That(text.ToString(), Does.Contain("17 / 20 = 0.85").And.Contain("预警台账").And.Contain("黄色（效能）"));
    }
}
