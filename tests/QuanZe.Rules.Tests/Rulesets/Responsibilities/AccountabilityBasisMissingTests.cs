using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class AccountabilityBasisMissingTests : RuleFixture<AccountabilityBasisMissing>
{
    [Test]
    public void Judge_NoBasis_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [], Accountability = new Accountability { Text = "违反法定程序的。", Circumstances = ["违反法定程序的。"] } }, Sample.Date)).Single().Message(), Does.Contain("追责情形没有依据"));

    [Test]
    public void Judge_BasisIsStated_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [], Accountability = new Accountability { Text = "违反法定程序的。", Circumstances = ["违反法定程序的。"], Basis = LegalBasis.Read("《中华人民共和国监察法》第四十五条") } }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_TextCitesAnInstrument_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [], Accountability = new Accountability { Text = "违反《中华人民共和国行政处罚法》的。", Circumstances = ["违反《中华人民共和国行政处罚法》的。"] } }, Sample.Date)), Is.Empty);
}
