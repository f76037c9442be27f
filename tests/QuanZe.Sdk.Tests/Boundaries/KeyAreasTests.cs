using System.Text;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Sdk.Tests.Boundaries;

public sealed class KeyAreasTests
{
    [Test]
    public void Examples_AreTheThreeWorkedAreas()
    {
        Assert.That(KeyAreas.Examples.Select(area => area.Name), Is.EqualTo(["成品油监管", "节约用水管理", "政府投资项目审批"]));
        Assert.That(KeyAreas.Examples.SelectMany(area => area.Matters).Where(matter => matter.Leads.Count() != 1 || matter.SilentParties.Any() || matter.Words.IsEmpty), Is.Empty);
        Assert.That(KeyAreas.Examples.Select(area => area.Basis), Has.All.StartsWith("示例"), "nobody takes an example for a government's own boundary");
    }

    [TestCase("{}", "")]
    [TestCase("[", "")]
    [TestCase("{\"name\":\"甲\",\"matters\":[{\"name\":\"乙\",\"parties\":[{\"body\":\"丙局\",\"role\":\"chief\"}]}]}", "chief")]
    [TestCase("{\"name\":\"\",\"matters\":[]}", "'name'")]
    public void Read_NotAnArea_SaysWhy(string json, string word) =>
        Assert.That(() => KeyAreas.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))), Throws.InstanceOf<FormatException>().With.Message.Contains(word));

    [Test]
    public void Read_Area_HasItsRuling()
    {
        const string json = """{"name":"甲","matters":[{"name":"乙","ruling":"某编裁〔2025〕1号","parties":[{"body":"丙局","role":"lead","responsibility":"负责。"},{"body":"丁局","role":"cooperating"}]}]}""";

        var matter = KeyAreas.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))).Matters.Single();

        Assert.That((matter.Ruling, matter.Leads.Single().Body, matter.SilentParties.Single().Body), Is.EqualTo(("某编裁〔2025〕1号", "丙局", "丁局")));
    }

    [TestCase("节能标准执行情况的监督检查", "公共机构节能监督检查", "节能")]
    [TestCase("燃气经营许可", "燃气设施保护的检查", "燃气")]
    [TestCase("对违反规定行为的行政处罚", "对未按规定备案的行政处罚", "")]
    public void SharedObject_TwoNames_IsWhatBothAreAbout(string left, string right, string words) => Assert.That(string.Join('、', SharedObject.Between(left, right)), Is.EqualTo(words));
}
