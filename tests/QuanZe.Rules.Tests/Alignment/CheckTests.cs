using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Alignment;

/// <summary>Lists of one government that are looked at by themselves.</summary>
public sealed class CheckTests
{
    private static readonly AlignmentEngine Engine = new AlignmentEngineBuilder().Build();

    private static readonly PowerList Housing = Sample.County with { Id = "housing", Items = [Sample.CountyLicence] };

    [Test]
    public void Check_WholeRow_FindsNoErrorAndCountsTheItem()
    {
        var report = Engine.Check([Housing], Sample.Date);

        Assert.That(report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()), Is.Empty);
        Assert.That((report.Authority, report.Items.Count, report.Lists.Single().ItemCount), Is.EqualTo(("招远市", 1, 1)));
    }

    [Test]
    public void Check_EveryRow_IsJudged()
    {
        var report = Engine.Check([Housing with { Items = [Sample.CountyLicence with { Code = ItemCode.Missing }, Sample.CountyLicence with { Id = "C2", Name = "商品房预售许可", Basis = LegalBasis.Empty }] }], Sample.Date);

        Assert.That(report.Findings.Select(finding => (finding.Subject.ItemId, finding.Code)), Is.SupersetOf(new[] { ("C1", FindingCodes.CodeMissing), ("C2", FindingCodes.BasisMissing) }), "no row is taken for the catalogue");
    }

    [Test]
    public void Check_ListsOfTwoDepartments_AreHeldAgainstEachOther()
    {
        var approval = Sample.County with { Id = "approval", Items = [Sample.CountyLicence with { Body = new ImplementingBody { Name = "招远市行政审批服务局" } }] };

        var found = Engine.Check([Housing, approval], Sample.Date).Findings.Where(finding => finding.Code == FindingCodes.DoubleClaim).ToList();

        Assert.That(found.Select(finding => finding.Subject.ListId), Is.EquivalentTo(["housing", "approval"]), "each side is told");
    }

    [Test]
    public void Check_NothingToCompareWith_ComparesNothing()
    {
        var run = Engine.RunCheck([Housing with { Items = [Sample.CountyLicence with { Name = "甲" }, Sample.CountyLicence with { Id = "C2", Name = "乙" }] }], Sample.Date);

        Assert.That(run.Judgement.Derived<ElementDifference>(), Is.Empty);
        Assert.That(run.Report.Findings.Select(finding => finding.Code.Ruleset), Has.None.EqualTo("Sameness").And.None.EqualTo("Matching"));
    }

    [Test]
    public void RunCheck_Finding_IsExplainedByItsRow()
    {
        var run = Engine.RunCheck([Housing with { Items = [Sample.CountyLicence with { Code = ItemCode.Missing }] }], Sample.Date);

        Assert.That(run.Judgement.Explain(run.Report.Findings.Single(finding => finding.Code == FindingCodes.CodeMissing))[0].ToString(), Does.Contain("CodeMissing").And.Contain("C1"));
    }

    [Test]
    public void Check_WrongCall_SaysWhy()
    {
        Assert.That(() => Engine.Check([], Sample.Date), Throws.ArgumentException.With.Message.Contains("at least one list"));
        Assert.That(() => Engine.Check([Housing, Housing], Sample.Date), Throws.ArgumentException.With.Message.Contains("'housing', 'housing'"));
        Assert.That(() => Engine.Check(null!, Sample.Date), Throws.ArgumentNullException);
    }

    [Test]
    public void Check_RuleThrows_IsNamed()
    {
        var engine = new AlignmentEngineBuilder().AddRule<Throwing>().Build();

        Assert.That(() => engine.Check([Housing], Sample.Date), Throws.InstanceOf<RuleFailedException>().With.Message.Contains(nameof(Throwing)));
        Assert.That(engine.RunCheck([Housing], Sample.Date).Judgement.Failures, Has.Count.EqualTo(1));
    }

    [Rule("出错的规则", "A rule that throws", Ruleset = "Acme")]
    private sealed class Throwing : Rule
    {
        private static readonly FindingCode Code = new("ACME", 2, Severity.Warning, new FindingText { Title = "出错的规则", Message = "「{item}」" });

        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>(row => row.Item.Name.Length > int.Parse("x", System.Globalization.CultureInfo.InvariantCulture))
            .Find(Code, row => At(row, ItemElement.Name, null, row.Item.Name));
    }
}
