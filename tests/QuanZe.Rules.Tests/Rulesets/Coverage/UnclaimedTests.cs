using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class UnclaimedTests : RuleFixture<Unclaimed>
{
    private readonly MissingClaim _claim = new(new AlignedItem([Sample.Above(Sample.Licence)], [], [Sample.County]), Sample.County);

    [Test]
    public void Judge_AbsenceWithoutGround_IsFoundForTheList()
    {
        var finding = Judge(_claim).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.Unclaimed));
        Assert.That((finding.Subject.ListId, finding.Subject.ItemId), Is.EqualTo(("county", "P1")));
        Assert.That(finding.Message(), Is.EqualTo("目录事项「建筑工程施工许可证核发」应由招远市认领，清单中没有。"));
    }

    [Test]
    public void Judge_AbsenceIsPermitted_FindsNothing() =>
        Assert.That(Judge(_claim, new PermittedAbsence(_claim, new Ground("无此职能", "no such function"))), Is.Empty);
}
