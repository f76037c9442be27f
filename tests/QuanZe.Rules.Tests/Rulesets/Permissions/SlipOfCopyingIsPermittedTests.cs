using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class SlipOfCopyingIsPermittedTests : RuleFixture<SlipOfCopyingIsPermitted>
{
    [Test]
    public void Derive_ACharacterWasInserted_PermitsTheDifference() =>
        Assert.That(Derive<PermittedDifference>(Sample.Bases("《建筑法》第七条：应当申请领取施工许可证。", "《建筑法》第七条：应当并申请领取施工许可证。")), Has.Count.EqualTo(1));

    [TestCase("《建筑法》第七条：应当在二十日内办理。", "《建筑法》第七条：应当在三十日内办理。", TestName = "Derive_ANumberDiffers_PermitsNothing")]
    [TestCase("《建筑法》第七条：应当申请。", "《建筑法》第七条：应当并申请。《消防法》第十条", TestName = "Derive_AnInstrumentIsAddedToo_PermitsNothing")]
    public void Derive_MoreThanASlip_PermitsNothing(string above, string below) =>
        Assert.That(Derive<PermittedDifference>(Sample.Bases(above, below)), Is.Empty);
}
