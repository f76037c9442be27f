using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class AddedBasesAreListedTests : RuleFixture<AddedBasesAreListed>
{
    [Test]
    public void Derive_TwoAdditions_ListsBoth() => Assert.That(
        Derive<AddedBasis>(Sample.Bases("《示例法》第七条", "《示例法》第七条\n《烟台市示例条例》第八条\n《示例办法》第九条")).Select(added => added.Citation.ToString()),
        Is.EqualTo(["《烟台市示例条例》第八条", "《示例办法》第九条"]));

    [Test]
    public void Derive_NoAddition_ListsNothing() => Assert.That(Derive<AddedBasis>(Sample.Bases("《示例法》第七条\n《示例办法》第九条", "《示例法》第七条")), Is.Empty);
}

public sealed class LocalRegulationMayBeAddedTests : RuleFixture<LocalRegulationMayBeAdded>
{
    private static readonly LocalLaw Law = new(StatuteRegister.Default, [Sample.Province, Sample.City, Sample.County]);

    [TestCase("《烟台市示例条例》第八条", true)]
    [TestCase("《山东省示例办法》第八条", true)]
    [TestCase("《青岛市示例条例》第八条", false, Description = "a city that is not above the county")]
    [TestCase("《中华人民共和国示例法》第八条", false)]
    [TestCase("《烟台市人民政府关于某事项的通知》第八条", false, Description = "a document sets no power")]
    public void Derive_AddedInstrument_IsPermittedWhenItIsTheRegionsOwn(string citation, bool isPermitted)
    {
        var difference = Sample.Bases("《示例法》第七条", $"《示例法》第七条\n{citation}");
        var added = new AddedBasis(difference, difference.Comparison.Added.Single());

        Assert.That(Derive<PermittedBasis>(added, Law).Select(permitted => permitted.Added), isPermitted ? Is.EqualTo(new[] { added }) : Is.Empty);
    }
}

public sealed class AdditionWithoutGroundTests : RuleFixture<AdditionWithoutGround>
{
    [Test]
    public void Derive_PermittedAndOther_NamesTheOther()
    {
        var difference = Sample.Bases("《示例法》第七条", "《示例法》第七条\n《烟台市示例条例》第八条\n《示例办法》第九条");
        var (local, other) = (new AddedBasis(difference, difference.Comparison.Added[0]), new AddedBasis(difference, difference.Comparison.Added[1]));

        Assert.That(Derive<UnexcusedAddition>(local, other, new PermittedBasis(local)).Select(addition => addition.Added), Is.EqualTo(new[] { other }));
    }
}

public sealed class AdditionsArePermittedTests : RuleFixture<AdditionsArePermitted>
{
    [Test]
    public void Derive_AdditionsOnly_ArePermittedWithTheirGround()
    {
        var difference = Sample.Bases("《示例法》第七条", "《示例法》第七条\n《烟台市示例条例》第八条");

        Assert.That(Derive<PermittedDifference>(difference).Single().Ground.Chinese, Does.Contain("立法法"));
    }

    [Test]
    public void Derive_OneAdditionWithoutGround_PermitsNothing()
    {
        var difference = Sample.Bases("《示例法》第七条", "《示例法》第七条\n《示例办法》第八条");

        Assert.That(Derive<PermittedDifference>(difference, new UnexcusedAddition(new AddedBasis(difference, difference.Comparison.Added[0]))), Is.Empty);
    }

    [Test]
    public void Derive_SomethingMissing_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bases("《示例法》第七条", "《烟台市示例条例》第八条")), Is.Empty);
}
