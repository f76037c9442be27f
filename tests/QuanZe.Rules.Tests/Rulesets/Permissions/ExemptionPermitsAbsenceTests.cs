using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class ExemptionPermitsAbsenceTests : RuleFixture<ExemptionPermitsAbsence>
{
    private readonly MissingClaim _claim = new(new AlignedItem([Sample.Above(Sample.Licence)], [], [Sample.County]), Sample.County);

    [Test]
    public void Derive_ReasonIsRecorded_PermitsTheAbsenceWithIt() =>
        Assert.That(Derive<PermittedAbsence>(_claim, new ClaimExemption("county", "370117013000", "垂直管理")).Single().Ground.Chinese, Does.Contain("垂直管理"));

    [Test]
    public void Derive_ReasonIsRecordedForAnotherList_PermitsNothing() =>
        Assert.That(Derive<PermittedAbsence>(_claim, new ClaimExemption("city", "370117013000", "垂直管理")), Is.Empty);
}
