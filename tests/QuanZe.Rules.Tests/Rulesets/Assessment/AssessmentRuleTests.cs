using QuanZe.Rules.Life;
using QuanZe.Rules.Rulesets.Assessment;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Rulesets.LifeSample;

namespace QuanZe.Rules.Tests.Rulesets.Assessment;

internal static class AssessmentSample
{
    public static readonly Indicator Overdue = new("adjustments.overdue", new("职责履行", ""), new("清单管理", ""), new("调整逾期率", ""), Formula.Parse("overdue"), new("", ""), new("", ""), 1, 0.3, 0) { Warns = WarningColour.Red, WarnAt = 0.1 };

    public static AnnualAssessment Of(double overdue, params double[] scores) => AnnualAssessment.Of(
        "2026年度", [("招远市水利局", new IndicatorTemplate("t", new("", ""), [Overdue]))], [new("招远市水利局", "overdue", overdue, "")], scores.Select(score => new PartyScore(ScoringParty.Public, "", "招远市水利局", score)).ToValueList(), AssessmentProfile.Default);

    public static AssessedDepartment Department(double overdue, params double[] scores) => Of(overdue, scores) is var assessment ? new(assessment, assessment.Departments[0]) : null!;
}

public sealed class DepartmentsAreListedTests : RuleFixture<DepartmentsAreListed>
{
    [Test]
    public void Derive_Assessment_ListsItsDepartments() => Assert.That(Derive<AssessedDepartment>(AssessmentSample.Of(0)).Select(department => department.Result.Department), Is.EqualTo(["招远市水利局"]));
}

public sealed class OutliersAreListedTests : RuleFixture<OutliersAreListed>
{
    [Test]
    public void Derive_Scores_ListsThoseBeyondTwoDeviations() => Assert.That(Derive<OutlyingScore>(AssessmentSample.Department(0, 90, 90, 90, 90, 90, 90, 90, 20)).Select(outlier => outlier.Score.Score), Is.EqualTo([20.0]));

    [Test]
    public void Derive_ScoresNearEachOther_ListsNone() => Assert.That(Derive<OutlyingScore>(AssessmentSample.Department(0, 90, 80, 85, 95)), Is.Empty);
}

public sealed class ScoreOutlierTests : RuleFixture<ScoreOutlier>
{
    [Test]
    public void Judge_Outlier_IsFoundWithMeanAndDeviations()
    {
        var department = AssessmentSample.Department(0, 90, 90, 90, 90, 90, 90, 90, 20);
        var party = department.Result.Parties[0];

        Assert.That(Judge(new OutlyingScore(department, party, party.Outliers[0])).Single().Message(), Is.EqualTo("招远市水利局的服务对象评分20.0偏离均值81.2超过2个标准差。").Or.EqualTo("招远市水利局的服务对象评分20.0偏离均值81.3超过2个标准差。"));
    }

    [Test]
    public void Judge_NoOutlier_FindsNothing() => Assert.That(Judge(AssessmentSample.Department(0, 90)), Is.Empty);
}

public sealed class FailedWithoutRectificationTests : RuleFixture<FailedWithoutRectification>
{
    [Test]
    public void Judge_RedWarning_IsFound() => Assert.That(Judge(AssessmentSample.Department(0.11, 95)).Single().Message(), Is.EqualTo("招远市水利局有红色预警，没有对应的整改事项：调整逾期率"));

    [Test]
    public void Judge_Failed_IsFound() => Assert.That(Judge(AssessmentSample.Department(0.3)).Single().Message(), Is.EqualTo("招远市水利局考核不合格，没有对应的整改事项：调整逾期率"));

    [Test]
    public void Judge_NoticeGivenOrNothingWrong_FindsNothing()
    {
        Assert.That(Judge(AssessmentSample.Department(0.3), Rectification(Today)), Is.Empty);
        Assert.That(Judge(AssessmentSample.Department(0.1, 95)), Is.Empty, "near miss: on the threshold");
    }

    [Test]
    public void Judge_RevokedOrOfAnother_IsFound()
    {
        Assert.That(Judge(AssessmentSample.Department(0.3), Rectification(Today, "招远市水利局", (new RevokeRectification("误发"), "编"))), Has.Count.EqualTo(1));
        Assert.That(Judge(AssessmentSample.Department(0.3), Rectification(Today, "招远市林业局")), Has.Count.EqualTo(1));
    }
}

public sealed class RectificationOverdueTests : RuleFixture<RectificationOverdue>
{
    [Test]
    public void Judge_OpenAfterTheLastDay_IsFound() => Assert.That(Judge(Rectification(new(2026, 4, 2))).Single().Message(), Is.EqualTo("招远市水利局的整改「调整逾期率为0.5」应于2026-04-01前销号，至2026-04-02尚未销号。"));

    [Test]
    public void Judge_LastDayOrClosed_FindsNothing()
    {
        Assert.That(Judge(Rectification(new(2026, 4, 1))), Is.Empty);
        Assert.That(Judge(Rectification(new(2026, 12, 1), "招远市水利局", (new FilePlan("方案"), "招远市水利局"), (new ReviewPlan(true, ""), "编"), (new ReportDone("已办"), "招远市水利局"), (new VerifyRectification(true, "到位"), "编"))), Is.Empty);
    }
}

public sealed class PowerNeverExercisedTests : RuleFixture<PowerNeverExercised>
{
    [Test]
    public void Judge_NobodyApplied_IsFound() => Assert.That(Judge(Sample.Below(Sample.CountyLicence), new ExercisedItems("county", new HashSet<string> { "C2" })).Single().Code, Is.EqualTo(FindingCodes.PowerNeverExercised));

    [Test]
    public void Judge_AppliedExOfficioOrNotCounted_FindsNothing()
    {
        Assert.That(Judge(Sample.Below(Sample.CountyLicence), new ExercisedItems("county", new HashSet<string> { "C1" })), Is.Empty);
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Type = ItemType.Penalty }), new ExercisedItems("county", new HashSet<string>())), Is.Empty);
        Assert.That(Judge(Sample.Below(Sample.CountyLicence)), Is.Empty, "no cases were counted");
        Assert.That(Judge(Sample.Below(Sample.CountyLicence), new ExercisedItems("city", new HashSet<string>())), Is.Empty);
    }
}
