using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

/// <summary>Rows whose responsibilities and accountability rest on something.</summary>
internal static class OtherBases
{
    public static ReviewedItem Row(string responsibilities = "", string accountability = "", string basis = LegalSample.StatuteAlone) => LegalSample.Licence(basis, item => item with
    {
        ResponsibilityBasis = LegalBasis.Read(responsibilities),
        Accountability = new Accountability { Text = "不依法受理的。", Circumstances = ["不依法受理的。"], Basis = LegalBasis.Read(accountability) },
    });

    public static OtherBasis Only(string responsibilities = "", string accountability = "") => OtherBasis.Of(Row(responsibilities, accountability)).Single();
}

public sealed class OtherBasesAreReviewedTests : RuleFixture<OtherBasesAreReviewed>
{
    private const string Repealed = "《中华人民共和国环境噪声污染防治法》第五十条";

    [Test]
    public void Derive_RepealedBasisOfResponsibilities_IsListed()
    {
        var basis = Derive<OtherBasis>(OtherBases.Row(responsibilities: Repealed)).Single();

        Assert.That((basis.Element, basis.Repealed.Count), Is.EqualTo((ItemElement.ResponsibilityBasis, 1)));
    }

    [Test]
    public void Derive_BothBasesAreDoubtful_ListsBoth() => Assert.That(
        Derive<OtherBasis>(OtherBases.Row("《行政处罚法》（2017修正）第四十二条", "《行政处罚法》（2017修正）第五十五条")).Select(basis => basis.Element),
        Is.EquivalentTo(new[] { ItemElement.ResponsibilityBasis, ItemElement.AccountabilityBasis }));

    [Test]
    public void Derive_BasesInForce_ListsNothing() => Assert.That(Derive<OtherBasis>(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);

    [Test]
    public void Derive_EstablishingBasisCitesItToo_ListsNothing() => Assert.That(Derive<OtherBasis>(OtherBases.Row(responsibilities: Repealed, basis: Repealed)), Is.Empty);

    [Test]
    public void Derive_RepealedBasisOfAccountability_IsLeftToItsOwnRule() => Assert.That(Derive<OtherBasis>(OtherBases.Row(accountability: "《中华人民共和国行政监察法》第十四条")), Is.Empty);
}
