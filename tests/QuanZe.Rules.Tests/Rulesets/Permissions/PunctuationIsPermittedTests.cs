using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class PunctuationIsPermittedTests : RuleFixture<PunctuationIsPermitted>
{
    [Test]
    public void Derive_AnotherMarkBetweenTheSameWords_PermitsTheDifference() =>
        Assert.That(Derive<PermittedDifference>(Sample.Names("对侵占、破坏燃气设施的处罚", "对侵占,破坏燃气设施的处罚")), Has.Count.EqualTo(1));

    [TestCase("对侵占、破坏燃气设施的处罚", "对侵占破坏燃气设施的处罚", TestName = "Derive_NoMarkBetweenTheWords_PermitsNothing")]
    [TestCase("对侵占、破坏燃气设施的处罚", "对侵占,损毁燃气设施的处罚", TestName = "Derive_AnotherWordToo_PermitsNothing")]
    [TestCase("出租汽车经营许可（变更）", "出租汽车经营许可,变更", TestName = "Derive_BracketAgainstComma_PermitsNothing")]
    public void Derive_MoreThanPunctuation_PermitsNothing(string above, string below) =>
        Assert.That(Derive<PermittedDifference>(Sample.Names(above, below)), Is.Empty);
}
