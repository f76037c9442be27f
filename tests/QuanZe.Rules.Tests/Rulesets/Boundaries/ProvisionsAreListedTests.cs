using QuanZe.Rules.Alignment;
using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class ProvisionsAreListedTests : RuleFixture<ProvisionsAreListed>
{
    [Test]
    public void Derive_Row_ListsEachArticleOnce() =>
        Assert.That(Derive<ProvisionUse>(Areas.Row("招远市水利局", "节约用水检查", "《水法》第八条第一款、第九条；《水法》第八条第二款"), new ListCheck()).Select(use => use.Provision.Article), Is.EqualTo([8, 9]));

    [Test]
    public void Derive_InAnAlignment_ListsNothing() => Assert.That(Derive<ProvisionUse>(Areas.Row("招远市水利局", "节约用水检查")), Is.Empty);

    [Test]
    public void Derive_JointOrNamelessBody_ListsNothing() =>
        Assert.That(Derive<ProvisionUse>(Areas.Row("招远市水利局（与住建局共同实施）", "节约用水检查"), Areas.Row("", "节约用水检查"), new ListCheck()), Is.Empty);
}
