using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class TransferPermitsDifferenceTests : RuleFixture<TransferPermitsDifference>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Bodies("山东省住房和城乡建设厅", "招远市农业农村局", item => item with { PowerSource = PowerSource.EntrustedByHigherLevel, PowerSourceDocument = "烟政发〔2020〕3号" });

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_EntrustedWithoutDocument_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bodies("山东省住房和城乡建设厅", "招远市农业农村局", item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })), Is.Empty);

    [Test]
    public void Derive_OwnPowerWithDocument_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bodies("山东省住房和城乡建设厅", "招远市农业农村局", item => item with { PowerSource = PowerSource.StatutoryOwnLevel, PowerSourceDocument = "烟政发〔2020〕3号" })), Is.Empty);
}
