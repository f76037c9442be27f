using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Tests.Rulesets.Sameness;

public sealed class PairsAreFormedTests : RuleFixture<PairsAreFormed>
{
    [Test]
    public void Derive_ThreeLevels_PairsTheHighestWithEachLower()
    {
        var (province, city, county) = (Sample.Above(Sample.Licence), new ListedItem(Sample.City, Sample.Licence with { Id = "S1" }, Sample.Date), Sample.Below(Sample.CountyLicence));

        Assert.That(Derive<ComparedPair>(Sample.Aligned(province, city, county)).Select(pair => (pair.Upper.Item.Id, pair.Lower.Item.Id)), Is.EqualTo(new[] { ("P1", "S1"), ("P1", "C1") }));
    }

    [Test]
    public void Derive_OneLevel_PairsNothing() => Assert.That(Derive<ComparedPair>(Sample.Aligned(Sample.Below(Sample.CountyLicence))), Is.Empty);
}

public sealed class ElementsAreComparedTests : RuleFixture<ElementsAreCompared>
{
    private static readonly ItemComparer Comparer = new(SamenessProfiles.ThreeLevelFourSame, StatuteRegister.Default);

    [Test]
    public void Derive_EqualRows_GivesNoDifferenceOfTheProfile() =>
        Assert.That(Differences(Sample.CountyLicence).Where(difference => SamenessProfiles.ThreeLevelFourSame.For(difference.Element) is not null), Is.Empty);

    [Test]
    public void Derive_OtherName_GivesTheNameDifference()
    {
        var difference = Differences(Sample.CountyLicence with { Name = "建筑工程施工许可证变更" }).OfType<NameDifference>().Single();

        Assert.That((difference.Element, difference.Expected, difference.Actual), Is.EqualTo((ItemElement.Name, Sample.Licence.Name, "建筑工程施工许可证变更")));
    }

    [Test]
    public void Derive_OtherCodeAndType_GivesBoth()
    {
        var differences = Differences(Sample.CountyLicence with { Code = ItemCode.Read("370117014000"), Type = ItemType.Confirmation });

        Assert.That(differences.Select(difference => difference.Element), Does.Contain(ItemElement.Code).And.Contain(ItemElement.Type));
    }

    [Test]
    public void Derive_ImplementationCodeOfTheSameItem_IsTheSameCode() =>
        Assert.That(Differences(Sample.CountyLicence with { Code = ItemCode.Read("11440000006939756B4370117013000") }).Select(difference => difference.Element), Has.None.EqualTo(ItemElement.Code));

    [Test]
    public void Derive_OtherArticle_GivesTheBasisDifference() =>
        Assert.That(Differences(Sample.CountyLicence with { Basis = LegalBasis.Read("《建筑法》第八条") }).OfType<BasisDifference>().Single().Comparison.Missing.Single().ToString(), Is.EqualTo("《中华人民共和国建筑法》第七条"));

    [Test]
    public void Derive_SameBasisInOtherWords_GivesNoBasisDifference() =>
        Assert.That(Differences(Sample.CountyLicence with { Basis = LegalBasis.Read("【法律】《建筑法》（2019年修正）第7条：应当领取施工许可证。") }).OfType<BasisDifference>(), Is.Empty);

    [Test]
    public void Derive_BodyOfAnotherFunction_GivesTheBodyDifference() =>
        Assert.That(Differences(Sample.CountyLicence with { Body = new ImplementingBody { Name = "招远市教育和体育局" } }).OfType<BodyDifference>().Single().IsSameFunction, Is.False);

    private static IReadOnlyList<ElementDifference> Differences(PowerItem lower) => Derive<ElementDifference>(Sample.Pair(Sample.Licence, lower), Comparer);
}
