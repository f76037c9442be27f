using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class TransferSupportsItemTests : RuleFixture<TransferSupportsItem>
{
    [Test]
    public void Derive_PowerWasEntrustedByDocument_PermitsTheRow() =>
        Assert.That(Derive<PermittedOutsideItem>(Outside("烟政发〔2020〕3号")), Has.Count.EqualTo(1));

    [Test]
    public void Derive_NoDocumentIsStated_PermitsNothing() => Assert.That(Derive<PermittedOutsideItem>(Outside(null)), Is.Empty);

    private static OutsideItem Outside(string? document) =>
        new(Sample.Below(Sample.CountyLicence with { PowerSource = PowerSource.EntrustedByHigherLevel, PowerSourceDocument = document }));
}
