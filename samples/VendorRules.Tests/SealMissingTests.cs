using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace VendorRules.Tests;

public sealed class SealMissingTests : RuleFixture<SealMissing>
{
    [Test]
    public void Given_BodyWithoutSeal_IsFound()
    {
        var row = Samples.Row(Samples.Licence);

        Given(row).ShouldFind(AcmeFindings.SealMissing, on: row)
            .WithSeverity(Severity.Warning)
            .About(ItemElement.Body)
            .Saying("「建筑工程施工许可证核发」的实施主体招远市住房和城乡建设局没有备案的行政审批专用章。")
            .Saying("'建筑工程施工许可证核发': the body 招远市住房和城乡建设局 has no registered seal.", Languages.English)
            .Because(row);
    }

    [Test]
    public void Given_SealIsRegistered_IsExcused() =>
        Given(Samples.Row(Samples.Licence), new RegisteredSeal("招远市住房和城乡建设局")).ShouldFindNothing();

    [Test]
    public void Given_SealOfAnotherBody_IsFound() =>
        Given(Samples.Row(Samples.Licence), new RegisteredSeal("招远市住房和城乡建设")).ShouldFind(AcmeFindings.SealMissing);

    [Test]
    public void Given_Penalty_IsNotAsked() =>
        Given(Samples.Row(Samples.Penalty)).ShouldFindNothing();

    [Test]
    public void Given_RowOfTheCatalogue_IsNotAsked() =>
        Given(Samples.StandardRow(Samples.Licence)).ShouldNotFind(AcmeFindings.SealMissing);
}
