using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class PinpointRefinementIsPermittedTests : RuleFixture<PinpointRefinementIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Bases("《建筑法》第七条", "《中华人民共和国建筑法》第七条第一款");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherArticle_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bases("《建筑法》第七条", "《建筑法》第八条第一款")), Is.Empty);

    [Test]
    public void Derive_CoarserBelow_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bases("《建筑法》第七条第一款、第八条", "《建筑法》第七条第一款")), Is.Empty);
}
