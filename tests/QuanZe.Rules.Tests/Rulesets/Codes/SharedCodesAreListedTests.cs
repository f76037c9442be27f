using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class SharedCodesAreListedTests : RuleFixture<SharedCodesAreListed>
{
    [Test]
    public void Judge_TwoNamesOneCode_ListsTheSecond()
    {
        var shared = Derive<SharedCode>(Row("C1", "370117013001", "建筑工程施工许可证核发"), Row("C2", "370117013001", "建筑工程施工许可证变更")).Single();

        Assert.That((shared.First.Item.Id, shared.Row.Item.Id), Is.EqualTo(("C1", "C2")));
    }

    [Test]
    public void Judge_SameNameTwice_ListsNothing() => Assert.That(Derive<SharedCode>(Row("C1", "370117013001", "甲许可"), Row("C2", "370117013001", "甲许可")), Is.Empty);

    [Test]
    public void Judge_HandlingItemsOfOneBaseCode_ListsNothing() =>
        Assert.That(Derive<SharedCode>(Row("C1", "11370685MB0000035P437011701300101", "首次申请"), Row("C2", "11370685MB0000035P437011701300102", "变更")), Is.Empty);

    private static ListedItem Row(string id, string code, string name) => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code), Name = name });
}
