using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;
using QuanZe.Sdk.Territory;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class TerritorialSpecsTests
{
    private static readonly TerritorialItem Straw = new()
    {
        Id = "1",
        Field = "生态环境",
        Name = "秸秆（禁烧）管理",
        Departments = [new("生态环境局", true, "负责监管"), new("农业农村局", false, ""), new("（生态环境局）", false, "负责监测")],
        TownResponsibility = "作出处罚决定；组织巡查",
        Basis = LegalBasis.Read("《中华人民共和国大气污染防治法》第七十七条"),
        LinkedCodes = ["000115001000"],
        Drawing = "a.svg",
    };

    private static readonly StoredTerritorialItem Row = StoredTerritorialItem.Of("招远市", Straw, 3);

    private static readonly StoredTerritorialItem Town = StoredTerritorialItem.Of("招远市", new TerritorialItem { Id = "2", Name = "村庄保洁", IsTownPrincipal = true, TownResponsibility = "组织保洁", Departments = [new("住建局", false, "指导")], Instruction = "b" });

    [Test]
    public void Of_Item_HasWhatTheItemSaysOfItself()
    {
        Assert.That((Row.ListId, Row.ItemId, Row.Position, Row.SearchName, Row.Field), Is.EqualTo(("招远市", "1", 3, "秸秆禁烧管理", "生态环境")));
        Assert.That((Row.PrincipalSides, Row.EmptySides, Row.DecidingClauses, Row.HasDrawing, Row.HasInstruction), Is.EqualTo((1, 1, 1, true, false)));
        Assert.That(Row.Sides, Is.EqualTo(new[] { new StoredSide { Department = "生态环境局", IsPrincipal = true }, new StoredSide { Department = "农业农村局" } }), "one row per department");
        Assert.That(Row.Instruments, Is.EqualTo(new[] { "大气污染防治法" }));
    }

    [Test]
    public void Specifications_OfTwoRows_TellThemApart()
    {
        Specification<StoredTerritorialItem>[] first =
        [
            TerritorialSpecs.OfField("生态 环境"), TerritorialSpecs.NameContains("秸秆 禁烧"), TerritorialSpecs.Involving("农业农村局"), TerritorialSpecs.LedBy("生态环境局"), TerritorialSpecs.WithEmptySides(),
            TerritorialSpecs.TownDecides(), TerritorialSpecs.WithoutInstruction(), TerritorialSpecs.RestingOn(BaseCode.Parse("000115001000")), TerritorialSpecs.Citing("大气污染防治法"), !TerritorialSpecs.LedByTown(),
        ];
        foreach (var specification in first)
        {
            Assert.That((specification.IsSatisfiedBy(Row), specification.IsSatisfiedBy(Town)), Is.EqualTo((true, false)), specification.Name.English);
        }

        Assert.That(TerritorialSpecs.LedBy("农业农村局").IsSatisfiedBy(Row), Is.False, "it takes part only");
        Assert.That(TerritorialSpecs.WithoutDrawing().Filter([Row, Town]), Is.EqualTo(new[] { Town }));
        Assert.That(TerritorialSpecs.WithPrincipalSidesNotOne().Filter([Row, Town, Town with { PrincipalSides = 0 }, Row with { PrincipalSides = 2 }]).Count(), Is.EqualTo(2));
        Assert.That(TerritorialSpecs.InList("招远市").InListOrder().Filter([Row, Town]), Is.EqualTo(new[] { Town, Row }));
    }

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var asked = TerritorialSpecs.LedBy("应急管理局") & !TerritorialSpecs.WithoutDrawing();

        Assert.That(asked.ToString(), Is.EqualTo("由“应急管理局”负主体责任 且 非（缺施工图）"));
        Assert.That(asked.Describe("en"), Is.EqualTo("led by '应急管理局' and not (without a flow drawing)"));
    }
}
