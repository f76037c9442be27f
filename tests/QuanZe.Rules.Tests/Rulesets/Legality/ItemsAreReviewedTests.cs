using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ItemsAreReviewedTests : RuleFixture<ItemsAreReviewed>
{
    [Test]
    public void Derive_RowOfTheLowerList_IsReviewedOnceForTheSameLaw()
    {
        var row = Sample.Below(Sample.CountyLicence);

        var first = Derive<ReviewedItem>(row, LegalSample.Law).Single();

        Assert.That(first.Row, Is.SameAs(row));
        Assert.That(Derive<ReviewedItem>(row, LegalSample.Law).Single(), Is.SameAs(first), "an unchanged row is not worked out again");
        Assert.That(Derive<ReviewedItem>(row, LegalKnowledge.Default).Single(), Is.Not.SameAs(first), "another law is another review");
    }

    [Test]
    public void Derive_RowsThatAreNotJudged_AreLeftOut() => Assert.That(
        Derive<ReviewedItem>(
            Sample.Above(Sample.Licence), Sample.Below(Sample.CountyLicence with { Status = ItemStatus.Cancelled }), Sample.Below(Sample.CountyLicence with { Type = ItemType.Unspecified }), LegalSample.Law),
        Is.Empty);
}
