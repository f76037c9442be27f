using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class RowsAreHeldAgainstMattersTests : RuleFixture<RowsAreHeldAgainstMatters>
{
    private static readonly KeyAreaMatters Matters = new([Areas.Matter(Areas.Retail)]);

    [TestCase("招远市商务局", "成品油零售经营资格审批", true, true)]
    [TestCase("招远市商务局", "拍卖业务许可", false, true)]
    [TestCase("招远市自然资源局", "成品油零售用地审查", true, false)]
    public void Derive_Row_SaysWhetherAboutAndByTheLead(string body, string name, bool isAbout, bool isByLead)
    {
        var found = Derive<MatterRow>(Areas.Row(body, name), Matters).Single();

        Assert.That((found.IsAbout, found.IsByLead), Is.EqualTo((isAbout, isByLead)));
    }

    [Test]
    public void Derive_RowOfNeither_IsNone() => Assert.That(Derive<MatterRow>(Areas.Row("招远市水利局", "取水许可"), Matters), Is.Empty);
}
