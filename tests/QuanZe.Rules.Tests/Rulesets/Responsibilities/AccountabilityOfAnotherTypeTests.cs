using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class AccountabilityOfAnotherTypeTests : RuleFixture<AccountabilityOfAnotherType>
{
    [Test]
    public void Judge_OtherPowerSpeaksOfLicences_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Other, Responsibilities = [], Accountability = new Accountability { Text = "对符合条件的行政许可申请不予受理、不予行政许可的。", Circumstances = ["对符合条件的行政许可申请不予受理、不予行政许可的。"] } }, Sample.Date)).Single().Message(), Does.Contain("其他行政权力事项的追责情形写的是行政许可"));

    [Test]
    public void Judge_OwnType_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Licence, Responsibilities = [], Accountability = new Accountability { Text = "对符合条件的行政许可申请不予受理、不予行政许可的。", Circumstances = ["对符合条件的行政许可申请不予受理、不予行政许可的。"] } }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_OneMention_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Other, Responsibilities = [], Accountability = new Accountability { Text = "违反行政许可规定的。", Circumstances = ["违反行政许可规定的。"] } }, Sample.Date)), Is.Empty);
}
