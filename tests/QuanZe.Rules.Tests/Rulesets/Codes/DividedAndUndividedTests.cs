using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class DividedAndUndividedTests : RuleFixture<DividedAndUndivided>
{
    [Test]
    public void Judge_ThreeZerosBesideSubItems_IsFoundOnce()
    {
        var findings = Judge(Row("442111178000", "C1"), Row("442111178001", "C2"), Row("442111178002", "C3"));

        Assert.That(findings.Single().Message(), Does.Contain("编码“442111178000”表示主项未拆分，但同一清单中主项442111178已有子项"));
    }

    [Test]
    public void Judge_OtherMainItem_FindsNothing() => Assert.That(Judge(Row("442111178000", "C1"), Row("442111179001", "C2")), Is.Empty);

    [Test]
    public void Judge_FamilyHeadBesideSubItems_FindsNothing() => Assert.That(Judge(Row("44211117800Y", "C1"), Row("442111178001", "C2")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
