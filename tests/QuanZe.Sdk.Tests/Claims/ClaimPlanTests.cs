using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Tests.Claims;

public sealed class ClaimPlanTests
{
    private static readonly Actor Office = new("u3", "县编办", ActorRole.StaffingOffice);
    private static readonly PowerItem CountyRow = new() { Id = "p1", Name = "取水许可", Levels = ExercisingLevels.Read("县级"), CompetentDepartment = "水利局" };
    private static readonly PowerItem CityRow = new() { Id = "p2", Name = "河道采砂许可", Levels = ExercisingLevels.Read("市级") };
    private static readonly PowerItem AnyRow = new() { Id = "p3", Name = "水土保持监督检查" };
    private static readonly PowerItem CancelledRow = new() { Id = "p4", Name = "水利工程质量检测单位资质认定", Status = ItemStatus.Cancelled };
    private static readonly Catalogue Catalogue = new(new PowerList { Id = "province", Items = [CountyRow, CityRow, AnyRow, CancelledRow] });
    private static readonly PowerList County = new() { Id = "county", Level = AdministrativeLevel.County };

    [Test]
    public void Due_RowsOfOtherLevelsHeldAndCancelled_AreNotAskedFor()
    {
        var due = ClaimPlan.Due(Catalogue, County, new HashSet<string> { "p3" }, row => row.CompetentDepartment, Office, WorkflowLaws.Begin);

        Assert.That(due.Select(opening => opening.Id), Is.EqualTo(["county/p1"]));
        Assert.That(due[0].Matter.Department, Is.EqualTo("水利局"));
    }

    [Test]
    public void Due_RowWithoutLevels_IsAskedForEverywhere() =>
        Assert.That(ClaimPlan.Due(Catalogue, County, new HashSet<string>(), _ => null, Office, WorkflowLaws.Begin).Select(opening => opening.Matter.Row.Id), Is.EqualTo(["p1", "p3"]));

    [Test]
    public void ByDepartment_MixedStates_AreCountedOnce()
    {
        var procedure = ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame);
        var water = new Actor("u1", "水利局", ActorRole.Department);
        var open = procedure.Open(new("a", new Claim(CountyRow, "county", AdministrativeLevel.County, "水利局"), Office, WorkflowLaws.Begin));
        var claimed = procedure.Apply(open, new("1", new TakeClaim(CountyRow), water, WorkflowLaws.Begin)).Required();
        var approved = procedure.Apply(claimed, new("2", new ApproveClaim(""), Office, WorkflowLaws.Begin)).Required();
        var withdrawn = procedure.Apply(open, new("1", new WithdrawClaim("目录已取消"), Office, WorkflowLaws.Begin)).Required();

        var coverage = ClaimCoverage.ByDepartment([open, claimed, approved, withdrawn]);

        Assert.That(coverage, Is.EqualTo([new ClaimCoverage("水利局", Due: 3, Approved: 1, Exempted: 0, UnderReview: 1, Open: 1)]));
        Assert.That(coverage[0].IsComplete, Is.False);
        Assert.That(coverage[0].Share, Is.EqualTo(1 / 3.0).Within(1e-9));
    }
}
