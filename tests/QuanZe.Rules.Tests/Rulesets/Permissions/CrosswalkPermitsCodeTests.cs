using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class CrosswalkPermitsCodeTests : RuleFixture<CrosswalkPermitsCode>
{
    [Test]
    public void Derive_PairIsRecorded_PermitsTheDifference() =>
        Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.Code, "000112002000", "440109002001"), new CodeCrosswalk("000112002000", "440109002001")), Has.Count.EqualTo(1));

    [Test]
    public void Derive_PairIsRecordedTheOtherWayRound_PermitsNothing() =>
        Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.Code, "000112002000", "440109002001"), new CodeCrosswalk("440109002001", "000112002000")), Is.Empty);

    [Test]
    public void Derive_TextEqualsACodeButElementIsNoCode_PermitsNothing() =>
        Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.Remarks, "000112002000", "440109002001"), new CodeCrosswalk("000112002000", "440109002001")), Is.Empty);
}
