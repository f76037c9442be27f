using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class SubItemMissingTests : RuleFixture<SubItemMissing>
{
    private static readonly PowerItem Main = Sample.CountyLicence with { Id = "C2", Code = ItemCode.Read("370117013001") };

    [Test]
    public void Judge_SiblingNamesItsSubItem_IsFound()
    {
        var sibling = Sample.Below(Main with { Id = "C3", Code = ItemCode.Read("370117013002"), SubItem = "变更" });

        Assert.That(Judge(Sample.Below(Main), sibling, new RequiredElement(ItemElement.SubItem)).Single().Subject.ItemId, Is.EqualTo("C2"));
    }

    [Test]
    public void Judge_SiblingHasANameOfItsOwn_FindsNothing()
    {
        var sibling = Sample.Below(Main with { Id = "C3", Name = "建筑工程施工许可证变更", Code = ItemCode.Read("370117013002"), SubItem = "变更" });

        Assert.That(Judge(Sample.Below(Main), sibling, new RequiredElement(ItemElement.SubItem)), Is.Empty);
    }

    [Test]
    public void Judge_CodeSaysThereAreNoSubItems_FindsNothing()
    {
        var sibling = Sample.Below(Main with { Id = "C3", Code = ItemCode.Read("370117013002"), SubItem = "变更" });

        Assert.That(Judge(Sample.Below(Main with { Code = ItemCode.Read("370117013000") }), sibling, new RequiredElement(ItemElement.SubItem)), Is.Empty);
    }
}
