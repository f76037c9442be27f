using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeRepeatedTests : RuleFixture<CodeRepeated>
{
    [Test]
    public void Judge_SharedCode_IsFound()
    {
        var (first, second) = (Row("C1", "370117013001", "建筑工程施工许可证核发"), Row("C2", "370117013001", "建筑工程施工许可证变更"));

        var finding = Judge(new SharedCode(second, first)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CodeRepeated));
        Assert.That(finding.Message(), Is.EqualTo("「建筑工程施工许可证变更」的编码“370117013001”已用于本部门另一事项「建筑工程施工许可证核发」。"));
        Assert.That(finding.Evidence, Has.Count.EqualTo(2));
    }

    [Test]
    public void Judge_NoSharedCode_FindsNothing() => Assert.That(Judge(Row("C1", "370117013001", "甲许可")), Is.Empty);

    private static ListedItem Row(string id, string code, string name) => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code), Name = name });
}
