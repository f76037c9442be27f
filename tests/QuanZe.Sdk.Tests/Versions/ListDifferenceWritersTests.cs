using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Tests.Versions;

public sealed class ListDifferenceWritersTests
{
    private static readonly ListDifference Difference = ListDifference.Between(
        new PowerList { Id = "v1", Items = [new() { Id = "1", Name = "取水许可<甲>" }, new() { Id = "2", Name = "河道采砂许可" }] },
        new PowerList { Id = "v2", Items = [new() { Id = "1", Name = "取水审批<甲>" }, new() { Id = "3", Name = "围填海许可" }] });

    [Test]
    public void WriteHtml_ChangedName_MarksTheWordsAndEncodesText()
    {
        using var writer = new StringWriter();

        ListDifferenceHtml.Write(writer, Difference);

        Assert.That(writer.ToString(), Does.Contain("<td>事项名称</td><td>取水<del>许可</del>&lt;甲&gt;</td><td>取水<ins>审批</ins>&lt;甲&gt;</td>"));
        Assert.That(writer.ToString(), Does.Contain("<h2>新增</h2>").And.Contain("围填海许可").And.Contain("<h2>取消</h2>").And.Contain("河道采砂许可"));
    }

    [Test]
    public void WriteHtml_English_NamesElementsInEnglish()
    {
        using var writer = new StringWriter();

        ListDifferenceHtml.Write(writer, Difference, "en");

        Assert.That(writer.ToString(), Does.Contain("<td>name</td>").And.Contain("Changes between two versions").And.Not.Contain("版本"));
    }

    [Test]
    public void WriteJson_Difference_IsAsTheSchemaSays()
    {
        using var stream = new MemoryStream();

        ListDifferenceJson.Write(stream, Difference);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        using var document = JsonDocument.Parse(text);
        Assert.That(JsonSchema.FromText(ListDifferenceJson.Schema).Evaluate(JsonNode.Parse(text), new EvaluationOptions { OutputFormat = OutputFormat.List }).IsValid, Is.True, text);
        Assert.That(document.RootElement.GetProperty("counts").GetProperty("changed").GetInt32(), Is.EqualTo(1));
        Assert.That(document.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()), Is.EqualTo(["changed", "added", "removed"]));
        Assert.That(document.RootElement.GetProperty("changes")[0].GetProperty("elements")[0].GetProperty("after").GetString(), Is.EqualTo("取水审批<甲>"));
    }
}
