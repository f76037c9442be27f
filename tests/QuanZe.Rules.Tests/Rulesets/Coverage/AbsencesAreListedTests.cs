using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class AbsencesAreListedTests : RuleFixture<AbsencesAreListed>
{
    [Test]
    public void Derive_LevelIsNamedAndTheListHasNoRow_ListsTheAbsence() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence)).Select(claim => claim.List.Id), Is.EqualTo(new[] { "county" }));

    [Test]
    public void Derive_CatalogueDoesNotNameTheLevel_ListsNothing() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) })), Is.Empty);

    [Test]
    public void Derive_RowIsAMainItemWithSubItems_ListsNothing() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence with { Code = ItemCode.Read("37011701300Y") })), Is.Empty);

    [Test]
    public void Derive_RowIsCancelled_ListsNothing() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence with { Status = ItemStatus.Cancelled })), Is.Empty);

    [Test]
    public void Derive_RowHasExpired_ListsNothing() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence with { Validity = new(null, Sample.Date.AddDays(-1)) })), Is.Empty);

    [Test]
    public void Derive_RowExpiresToday_ListsTheAbsence() =>
        Assert.That(Derive<MissingClaim>(Absent(Sample.Licence with { Validity = new(null, Sample.Date) })), Has.Count.EqualTo(1));

    private static AlignedItem Absent(PowerItem item) => new([Sample.Above(item)], [], [Sample.County]);
}
