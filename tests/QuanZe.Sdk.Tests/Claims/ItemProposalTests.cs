using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Claims;

public sealed class ItemProposalTests
{
    private static readonly PowerItem Province = new()
    {
        Id = "p1",
        Name = "取水许可",
        Type = ItemType.Licence,
        Code = ItemCode.Read("000119012000"),
        Basis = LegalBasis.Read("《水法》第四十八条"),
        Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导全省取水许可工作")],
    };

    private static readonly PowerItem City = Province with
    {
        Id = "s1",
        Name = "取水许可（市级）",
        Duties = "负责水资源管理",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理取水申请"), new(ResponsibilityKind.Direct, 2, "审查取水论证"), new(ResponsibilityKind.Supervisory, 3, "指导县级取水许可")],
    };

    [Test]
    public void From_ProvinceAndCity_TakesTheSameElementsFromTheTopAndTheRestFromTheNearest()
    {
        var proposal = ItemProposal.From([Province, City], AdministrativeLevel.County, "县水利局");

        Assert.That(proposal.Item.Name, Is.EqualTo("取水许可"));
        Assert.That(proposal.Item.Duties, Is.EqualTo("负责水资源管理"));
        Assert.That(proposal.Item.Body.Name, Is.EqualTo("县水利局"));
        Assert.That(proposal.Item.Status, Is.EqualTo(ItemStatus.Draft));
        Assert.That(proposal.Sources, Does.Contain(new ProposedElement(ItemElement.Name, "p1")).And.Contain(new ProposedElement(ItemElement.Duties, "s1")));
    }

    [Test]
    public void From_ForACounty_LeavesSupervisoryPointsOutAndNumbersAnew() =>
        Assert.That(
            ItemProposal.From([Province, City], AdministrativeLevel.County, "县水利局").Item.Responsibilities,
            Is.EqualTo([new Responsibility(ResponsibilityKind.Direct, 1, "受理取水申请"), new Responsibility(ResponsibilityKind.Direct, 2, "审查取水论证")]));

    [Test]
    public void From_NothingAboveSaysIt_LeavesTheElementOpen()
    {
        var proposal = ItemProposal.From([Province], AdministrativeLevel.County, "县水利局");

        Assert.That(proposal.Open, Is.EqualTo([ItemElement.Duties, ItemElement.Responsibilities, ItemElement.Accountability, ItemElement.HandlingUnit]));
        Assert.That(proposal.Item.Duties, Is.Null);
    }

    [Test]
    public void From_ImplementationCodeAbove_TakesItsBaseCode() =>
        Assert.That(ItemProposal.From([Province], AdministrativeLevel.County, "县水利局").Item.Code.Text, Is.EqualTo("000119012000"));

    [Test]
    public void From_NoRow_NamesTheArgument() =>
        Assert.That(() => ItemProposal.From([], AdministrativeLevel.County, "县水利局"), Throws.ArgumentException.With.Property("ParamName").EqualTo("superiors"));
}
