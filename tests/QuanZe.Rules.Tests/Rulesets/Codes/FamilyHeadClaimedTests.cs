using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class FamilyHeadClaimedTests : RuleFixture<FamilyHeadClaimed>
{
    [Test]
    public void Judge_MainItemIsListed_IsFound() => Assert.That(Judge(Row("37011701300Y")).Single().Message(), Does.Contain("编码“37011701300Y”是已拆分主项的编码"));

    [Test]
    public void Judge_SubItem_FindsNothing() => Assert.That(Judge(Row("370117013001")), Is.Empty);

    [Test]
    public void Judge_CatalogueLists_FindsNothing() => Assert.That(Judge(Sample.Above(Sample.Licence with { Code = ItemCode.Read("37011701300Y") })), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
