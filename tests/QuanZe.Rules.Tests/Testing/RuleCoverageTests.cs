using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Testing;

public sealed class RuleCoverageTests
{
    private static readonly ElementDifference Difference = Samples.Difference(ItemElement.Name, "建筑工程施工许可证核发", "建设工程规划许可");

    [Test]
    public void Rules_NothingWasRun_NothingIsCovered()
    {
        var coverage = new RuleCoverage(new NameDiffers(), new LongName());

        Assert.That(coverage.Rules, Is.EqualTo(new[] { new CoveredRule("NameDiffers", false, false, false), new CoveredRule("LongName", false, false, null) }));
        Assert.That(Assert.Throws<RuleAssertionException>(() => coverage.ShouldBeComplete())!.Message, Does.StartWith("Not covered by tests: NameDiffers, LongName.\n0 of 2 rules covered\n"));
    }

    [Test]
    public void Rules_FiredSilentExcused_AreToldApart()
    {
        var coverage = new RuleCoverage(new NameDiffers(), new LongName());
        var rules = RulesUnderTest.Of(new NameDiffers(), new LongName()).Recording(coverage);

        rules.Given(Difference);
        rules.Given(Samples.Difference(ItemElement.Body, "甲局", "乙局"));
        Assert.That(coverage.Rules[0], Is.EqualTo(new CoveredRule("NameDiffers", true, true, false)));

        rules.Given(Difference, new PermittedDifference(Difference, new Ground("试点", "pilot")));
        Assert.That(coverage.Rules[0], Is.EqualTo(new CoveredRule("NameDiffers", true, true, true)));
        Assert.That(coverage.Report(), Does.Contain("1 of 2 rules covered\nrule         fired  silent  excused\nNameDiffers  yes    yes     yes\nLongName     NO     NO      -\n"));
        Assert.That(() => coverage.ShouldBeComplete(except: [nameof(LongName)]), Throws.Nothing);
    }

    [Test]
    public void Note_ManyThreads_LosesNothing()
    {
        var coverage = new RuleCoverage(new LongName());
        var rules = RulesUnderTest.Of<LongName>().Recording(coverage);

        Parallel.For(0, 50, i => rules.Given(Samples.Row(Samples.Licence with { Name = new string('设', i) })));

        Assert.That(() => coverage.ShouldBeComplete(), Throws.Nothing);
    }

    [Test]
    public void SharedKeys_SelectorsDiffer_AreNamed()
    {
        var book = RulesUnderTest.Of(new OneWay(), new OtherWay()).Book;
        var row = Samples.Row(Samples.Licence);

        var message = Assert.Throws<RuleAssertionException>(() => SharedKeys.ShouldAgree(book, row, new Seal("甲局")))!.Message;

        Assert.That(message, Does.Contain("OneWay (seal => seal.Key) and OtherWay (seal => seal.Key) on 印章 甲局: 甲局 / [甲局]"));
    }

    [Test]
    public void SharedKeys_ShippedRules_Agree()
    {
        var difference = Samples.Difference(ItemElement.Name, "建筑工程施工许可证核发", "建设工程规划许可");
        object[] facts = [Samples.Aligned(Samples.Licence, Samples.Licence with { Name = "建设工程规划许可" }), difference, new PermittedDifference(difference, new Ground("试点", "pilot"))];

        Assert.That(SharedKeys.Differences(RulesUnderTest.ShippedAnd().Book, facts), Is.Empty);
    }

    private static FindingCode Code(int number) => new("TEST", number, Severity.Info, new FindingText { Title = "测试", Message = "测试" });

    private static readonly FindingCode First = Code(11);

    private static readonly FindingCode Second = Code(12);

    private sealed class LongName : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>(row => row.Item.Name.Length > 30).Find(First, row => At(row));
    }

    public sealed class Seal(string body)
    {
        public string Body { get; } = body;

        public override string ToString() => $"印章 {Body}";
    }

    private sealed class OneWay : Rule
    {
        protected override void Define(RuleDefinition rule) => OneVendor.SealKeys.Define(rule);
    }

    private sealed class OtherWay : Rule
    {
        protected override void Define(RuleDefinition rule) => OtherVendor.SealKeys.Define(rule);
    }

    internal static void FindFirst(Pattern<ListedItem, Seal> pattern) => pattern.Find(First, (row, _) => At(row));

    internal static void FindSecond(Pattern<ListedItem, Seal> pattern) => pattern.Find(Second, (row, _) => At(row));

    private static FindingPlace At(ListedItem row) => new(row.Subject);
}
