using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class RepeatedRowsAreListedTests : RuleFixture<RepeatedRowsAreListed>
{
    [Test]
    public void Derive_SameNameTypeAndBasis_ListsTheLaterRow()
    {
        var penalty = Sample.CountyLicence with { Name = "对擅自施工的处罚", Type = ItemType.Penalty };

        var repeated = Derive<RepeatedRow>(Sample.Below(At(penalty, 3)), Sample.Below(At(penalty with { Id = "C2", Name = "对擅自施工的行政处罚" }, 8))).Single();

        Assert.That((repeated.First.Item.Id, repeated.Row.Item.Id), Is.EqualTo(("C1", "C2")));
    }

    [Test]
    public void Derive_SameNameOnAnotherArticle_ListsNothing() =>
        Assert.That(
            Derive<RepeatedRow>(Sample.Below(Sample.CountyLicence), Sample.Below(Sample.CountyLicence with { Id = "C2", Basis = LegalBasis.Read("《中华人民共和国建筑法》第八条") })),
            Is.Empty);

    [Test]
    public void Derive_AnotherDepartment_ListsNothing() =>
        Assert.That(
            Derive<RepeatedRow>(Sample.Below(Sample.CountyLicence), Sample.Below(Sample.CountyLicence with { Id = "C2", Body = new ImplementingBody { Name = "招远市司法局" } })),
            Is.Empty);

    private static PowerItem At(PowerItem item, int row) => item with { Origin = new Origin { File = "county.xlsx", Sheet = "清单", Row = row } };
}
