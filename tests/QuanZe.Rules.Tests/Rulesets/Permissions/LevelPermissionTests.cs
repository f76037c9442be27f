using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class TransferPermitsLevelTests : RuleFixture<TransferPermitsLevel>
{
    [TestCase(PowerSource.DevolvedByHigherLevel, "鲁政字〔2021〕8号", true)]
    [TestCase(PowerSource.EntrustedByHigherLevel, "鲁政字〔2021〕8号", true)]
    [TestCase(PowerSource.DevolvedByHigherLevel, null, false, Description = "without a document")]
    [TestCase(PowerSource.StatutoryOwnLevel, "鲁政字〔2021〕8号", false, Description = "not transferred")]
    public void Derive_TransferredRow_IsPermittedWithItsDocument(PowerSource source, string? document, bool isPermitted)
    {
        var claim = new LevelClaim(Sample.Pair(Sample.ProvinceOnly, Sample.CountyLicence with { PowerSource = source, PowerSourceDocument = document }));

        Assert.That(Derive<PermittedLevelClaim>(claim).Any(), Is.EqualTo(isPermitted));
    }
}

public sealed class PilotPermitsLevelTests : RuleFixture<PilotPermitsLevel>
{
    private static readonly LevelClaim Claim = new(Sample.Pair(Sample.ProvinceOnly, Sample.CountyLicence));

    [Test]
    public void Derive_PilotOfTheList_NamesTheDocument() =>
        Assert.That(Derive<PermittedLevelClaim>(Claim, new LevelPilot("county", "济政字〔2021〕30号", [])).Single().Ground.Chinese, Does.Contain("济政字〔2021〕30号"));

    [Test]
    public void Derive_PilotForAnotherType_PermitsNothing() => Assert.That(Derive<PermittedLevelClaim>(Claim, new LevelPilot("county", "济政字〔2021〕30号", [ItemType.Penalty])), Is.Empty);

    [Test]
    public void Derive_PilotOfAnotherList_PermitsNothing() => Assert.That(Derive<PermittedLevelClaim>(Claim, new LevelPilot("city", "济政字〔2021〕30号", [])), Is.Empty);
}
