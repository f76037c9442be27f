using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeTypeDiffersTests : RuleFixture<CodeTypeDiffers>
{
    [Test]
    public void Judge_PenaltyWithTheTypeOfALicence_IsFound()
    {
        var finding = Judge(Row("370117013001", ItemType.Penalty)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CodeTypeDiffers));
        Assert.That(finding.Message(), Does.EndWith("的事项类型为行政处罚，编码“370117013001”中的类型码01表示行政许可。"));
    }

    [Test]
    public void Judge_TypesAgree_FindsNothing() => Assert.That(Judge(Row("370117013001", ItemType.Licence)), Is.Empty);

    [Test]
    public void Judge_TwentyInGuangdong_IsOtherPower() => Assert.That(Judge(Row("442015052006", ItemType.Other)), Is.Empty);

    [Test]
    public void Judge_TwentyInANationalCode_IsPublicService() => Assert.That(Judge(Row("002015052000", ItemType.Other)), Has.Count.EqualTo(1));

    [Test]
    public void Judge_RowsTypeIsUnknown_FindsNothing() => Assert.That(Judge(Row("370117013001", ItemType.Unspecified)), Is.Empty);

    private static ListedItem Row(string code, ItemType type) => Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read(code), Type = type, TypeText = type.ChineseName() });
}
