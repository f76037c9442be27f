using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class RegulationNotUnderstoodTests : RuleFixture<RegulationNotUnderstood>
{
    [Test]
    public void Judge_UnreadLine_IsNamedWithItsNumber()
    {
        var reading = FunctionRegulationReader.Read("某县水利局职能配置、内设机构和人员编制规定\n第一条 主要职责是：\n（一）负责水资源管理。\n— 3 —", "水利局.txt");

        var finding = Judge(new UnreadParagraph(reading.Regulation, reading.NotUnderstood.Single())).Single();

        Assert.That(finding.Message(), Is.EqualTo("某县水利局「三定」规定第4行「— 3 —」未能识别。"));
        Assert.That((finding.Subject.File, finding.Subject.Row), Is.EqualTo(("水利局.txt", 4)));
    }
}
