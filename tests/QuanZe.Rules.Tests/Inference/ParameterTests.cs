using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Inference;

public sealed class ParameterTests
{
    private static readonly FindingCode TooLong = new("TEST", 1, Severity.Warning, new FindingText { Title = "期限过长", Message = "{actual}日超过{expected}" });

    private static readonly FindingCode NotKnown = new("TEST", 2, Severity.Info, new FindingText { Title = "限额未知", Message = "限额未知" });

    [Test]
    public void With_NoDocument_TheDefaultDecides()
    {
        var book = new RuleBookBuilder().Add<LimitTooLong>().Build();

        var findings = book.Run([new Limit("A", 90), new Limit("B", 91)]).Findings;

        Assert.That(findings.Select(finding => (finding.Subject.ItemId, finding.Expected)), Is.EqualTo(new[] { ("B", "90日") }));
    }

    [TestCase("370685", "2026-01-01", 60, Description = "the county's value")]
    [TestCase("370600", "2026-01-01", 75, Description = "the province's value")]
    [TestCase("370685", "2025-12-31", 75, Description = "the day before the county's value holds")]
    [TestCase("370685", "2026-06-30", 60, Description = "the last day of the county's value")]
    [TestCase("370685", "2026-07-01", 75, Description = "the day after")]
    [TestCase("330100", "2026-01-01", 90, Description = "another province")]
    [TestCase(null, "2026-01-01", 90, Description = "a list that does not say where it is from")]
    public void With_ValuesByDivisionAndDay_ThePlaceOfTheFactDecides(string? division, string day, int expected)
    {
        var book = Book<LimitTooLong>("""
            { "name": "DecisionDays", "division": "37", "value": 75, "source": "省规定" },
            { "name": "DecisionDays", "division": "370685", "from": "2026-01-01", "to": "2026-06-30", "value": 60, "source": "市规定" }
            """);

        var finding = book.Run([new Limit("A", 1000, division, day)]).Findings.Single();

        Assert.That(finding.Expected, Is.EqualTo($"{expected}日"));
    }

    [Test]
    public void With_NoValueIsKnown_TheRuleStaysSilentAndTheAskingRuleAsks()
    {
        var facts = new[] { new Limit("A", 1000) };

        Assert.That(new RuleBookBuilder().Add<FineTooHigh>().Build().Run(facts).Findings, Is.Empty);
        Assert.That(new RuleBookBuilder().Add<FineLimitNotKnown>().Build().Run(facts).Findings.Select(finding => finding.Code), Is.EqualTo(new[] { NotKnown }));
        Assert.That(Book<FineLimitNotKnown>("""{ "name": "FineLimit", "value": 30000.5, "source": "省规定" }""").Run(facts).Findings, Is.Empty);
    }

    [Test]
    public void Explain_Finding_NamesTheValueWithItsSource()
    {
        var run = Book<LimitTooLong>("""{ "name": "DecisionDays", "division": "37", "value": 75, "source": "鲁政发〔2024〕1号", "trust": "checked" }""").Run([new Limit("A", 80)]);

        var explanation = run.Explain(run.Findings.Single())[0];

        Assert.That(explanation.ToString(), Does.Contain("with DecisionDays · for limit => limit · where (limit, days) => limit.Days > days.Value").And.Contain("DecisionDays = 75日 (鲁政发〔2024〕1号)"));
        Assert.That(explanation.Because[1].Conclusion, Is.InstanceOf<ParameterValue<int>>().With.Property(nameof(ParameterValue.Trust)).EqualTo(SourceTrust.Checked));
    }

    [Test]
    public void ExplainAbsence_ValueIsHighEnough_NamesTheParameterStep()
    {
        var limit = new Limit("A", 80);
        var run = new RuleBookBuilder().Add<LimitTooLong>().Build().Run([limit]);

        Assert.That(run.ExplainAbsence<LimitTooLong>(limit)!.ToString(), Does.StartWith("with DecisionDays"));
        Assert.That(run.ExplainAbsence<LimitTooLong>(new Limit("B", 91)), Is.Null);
    }

    [Test]
    public void Rules_OfABook_NameTheirParameters()
    {
        var rule = new RuleBookBuilder().Add<LimitTooLong>().Build().Rules.Single();

        Assert.That(rule.Parameters, Is.EqualTo(new RuleParameter[] { LimitTooLong.DecisionDays }));
        Assert.That(rule.Severity, Is.EqualTo(Severity.Warning));
    }

    [Test]
    public void Build_TwoParametersOfOneName_AreRefused()
    {
        var exception = Assert.Throws<RuleBookException>(() => new RuleBookBuilder().Add<LimitTooLong>().Add<OtherDecisionDays>().Build());

        Assert.That(exception!.Faults.Single(fault => fault.Kind == RuleFaultKind.DuplicateParameter).Message, Does.Contain("DecisionDays").And.Contain("LimitTooLong, OtherDecisionDays"));
    }

    [Test]
    public void Text_Value_HasItsUnitInBothLanguages()
    {
        Assert.That(LimitTooLong.DecisionDays.Default!.Text(), Is.EqualTo("90日"));
        Assert.That(LimitTooLong.DecisionDays.Default!.Text(Languages.English), Is.EqualTo("90 days"));
        Assert.That(RuleParameter.Words("Fields", "领域", "Fields", ["公共安全", "生态环境"]).Default!.Text(), Is.EqualTo("公共安全、生态环境"));
        Assert.That(RuleParameter.Amount("Fine", "罚款", "Fine", 30000.50m).Default!.Text(Languages.English), Is.EqualTo("30000.50 yuan"));
    }

    private static RuleBook Book<TRule>(string parameters)
        where TRule : Rule, new()
    {
        var document = RulesetDocument.Parse($$"""{ "format": "quanze/ruleset", "version": 1, "id": "test", "parameters": [ {{parameters}} ] }""");
        var rules = new RuleBookBuilder().Add<TRule>().Build().Rules;
        var settings = RulesetConfiguration.Of(rules, [], [document]).At(null, default);
        return new RuleBookBuilder().Add<TRule>().Use(settings).Build();
    }

    private sealed class Limit(string id, int days, string? division = "370685", string day = "2026-11-01") : IFindingSubject, ISituated
    {
        public SubjectReference Subject { get; } = SubjectReference.To(Sample.County, Sample.Licence with { Id = id });

        public int Days => days;

        public DivisionCode? Division { get; } = division is null ? null : DivisionCode.Parse(division);

        public DateOnly Date { get; } = DateOnly.ParseExact(day, "yyyy-MM-dd");

        public override string ToString() => $"{id} {days}日";
    }

    private sealed class LimitTooLong : Rule
    {
        public static RuleParameter<int> DecisionDays { get; } = RuleParameter.Days("DecisionDays", "作出决定的期限", "Days to decide", 90, "行政处罚法 第六十条");

        protected override void Define(RuleDefinition rule) => rule
            .When<Limit>()
            .With(DecisionDays).For(limit => limit, where: (limit, days) => limit.Days > days.Value)
            .Find(TooLong, (limit, days) => At(limit, ItemElement.StatutoryLimit, days.Text(), $"{limit.Days}"));
    }

    private sealed class OtherDecisionDays : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Limit>()
            .With(RuleParameter.Days("DecisionDays", "另一个期限", "Another limit", 1)).For(limit => limit)
            .Find(NotKnown, (limit, _) => At(limit));
    }

    private static readonly RuleParameter<decimal> FineLimit = RuleParameter.Amount("FineLimit", "罚款限额", "Limit of fines");

    private sealed class FineTooHigh : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Limit>()
            .With(FineLimit).For(limit => limit, where: (limit, fine) => limit.Days > fine.Value)
            .Find(TooLong, (limit, fine) => At(limit, ItemElement.None, fine.Text(), $"{limit.Days}"));
    }

    private sealed class FineLimitNotKnown : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Limit>()
            .Lacking(FineLimit).For(limit => limit)
            .Find(NotKnown, limit => At(limit));
    }
}
