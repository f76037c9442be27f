using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeLevelDiffersTests : RuleFixture<CodeLevelDiffers>
{
    [Test]
    public void Judge_DigitIsNoneOfTheRowsLevels_IsFound()
    {
        var finding = Judge(Row("11370685MB0000035P3370117013001", ExercisingLevels.Of(AdministrativeLevel.County))).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CodeLevelDiffers));
        Assert.That(finding.Message(), Does.Contain("第 19 位为3（市级），而清单载明的行使层级为县级"));
    }

    [Test]
    public void Judge_RowStatesNoLevel_IsHeldAgainstTheList() => Assert.That(Judge(Row("11370685MB0000035P3370117013001")).Single().Expected, Is.EqualTo("县级"));

    [Test]
    public void Judge_DigitIsOneOfSeveralLevels_FindsNothing() =>
        Assert.That(Judge(Row("11370685MB0000035P3370117013001", ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County))), Is.Empty);

    [Test]
    public void Judge_ManagedByTiers_FindsNothing() => Assert.That(Judge(Row("11370685MB0000035P7370117013001")), Is.Empty);

    [Test]
    public void Judge_LevelIsTheLists_FindsNothing() => Assert.That(Judge(Row("11370685MB0000035P4370117013001")), Is.Empty);

    private static ListedItem Row(string code, ExercisingLevels levels = default) => Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read(code), Levels = levels });
}
