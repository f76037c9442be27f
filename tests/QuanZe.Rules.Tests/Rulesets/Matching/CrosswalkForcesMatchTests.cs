using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class CrosswalkForcesMatchTests : RuleFixture<CrosswalkForcesMatch>
{
    private static readonly PowerItem Lower = new() { Id = "l0", Name = "渔业船舶登记", Code = ItemCode.Read("370701001000") };
    private static readonly PowerItem Upper = new() { Id = "r0", Name = "渔船国籍证书核发", Code = ItemCode.Read("000701009000") };

    [Test]
    public void Judge_CodesDeclaredToBeOne_Forces() =>
        Assert.That(Derive<MatchRuling>(Proposed, new CodeCrosswalk("000701009000", "370701001000")).Single().Band, Is.EqualTo(MatchBand.Accept));

    [Test]
    public void Judge_CrosswalkTheOtherWayRound_StaysSilent() => Assert.That(Derive<MatchRuling>(Proposed, new CodeCrosswalk("370701001000", "000701009000")), Is.Empty);

    [Test]
    public void Judge_NoCrosswalk_StaysSilent() => Assert.That(Derive<MatchRuling>(Proposed), Is.Empty);

    private static ProposedMatch Proposed => new(Lower, Upper, 0.1, MatchBand.Reject);
}
