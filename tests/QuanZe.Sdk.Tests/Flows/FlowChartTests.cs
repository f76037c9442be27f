using System.Xml.Linq;
using CsCheck;
using QuanZe.Sdk.Flows;

namespace QuanZe.Sdk.Tests.Flows;

public sealed class FlowChartTests
{
    public static readonly FlowChart Building = new(
        "违法建设查处",
        ["镇（街道）", "县住房和城乡建设局", "县自然资源局"],
        [
            new("发现", "镇（街道）", FlowStepKind.Start, "日常巡查、接到投诉") { Limit = "每周一次" },
            new("劝阻", "镇（街道）", FlowStepKind.Action, "现场劝阻并上报平台") { Limit = "当日", Document = "巡查记录" },
            new("核实", "县住房和城乡建设局", FlowStepKind.Decision, "现场核实是否属实") { Limit = "2个工作日" },
            new("认定", "县自然资源局", FlowStepKind.Action, "认定违法建设性质") { Limit = "5个工作日", Document = "认定意见书" },
            new("查处", "县住房和城乡建设局", FlowStepKind.Action, "立案调查，作出处罚决定") { Document = "行政处罚决定书", Detail = "依照行政处罚法的程序办理" },
            new("配合", "镇（街道）", FlowStepKind.Action, "配合送达、协助强制拆除"),
            new("复查", "县住房和城乡建设局", FlowStepKind.Decision, "复查是否整改到位"),
            new("反馈", "镇（街道）", FlowStepKind.End, "接收反馈，归档"),
        ],
        [
            new("发现", "劝阻"), new("劝阻", "核实"), new("核实", "认定", "属实"), new("核实", "反馈", "不属实"), new("认定", "查处"), new("查处", "配合"), new("配合", "复查"), new("复查", "查处", "未到位"), new("复查", "反馈", "到位"),
        ]);

    [Test]
    public void Faults_WholeFlow_HasNone() => Assert.That(Building.Faults, Is.Empty);

    [Test]
    public void Faults_BrokenFlow_NamesEachFault()
    {
        var broken = Building with
        {
            Steps = [.. Building.Steps, new("孤立", "县公安局", FlowStepKind.Action, "无人到达")],
            Arrows = [.. Building.Arrows.Where(arrow => arrow.Label != "不属实"), new("复查", "某处")],
        };

        Assert.That(broken.Faults.Select(fault => fault.Chinese), Is.EquivalentTo(["「无人到达」的责任方「县公安局」未列入", "复查→某处的步骤不存在", "「无人到达」无法到达", "「无人到达」之后没有步骤", "判断「现场核实是否属实」只有一条出路"]));
        Assert.That(() => FlowChartSvg.Of(broken), Throws.ArgumentException.With.Message.Contains("cannot be drawn"));
    }

    [Test]
    public void Svg_Flow_IsXmlWithABoxForEachStep()
    {
        var svg = XDocument.Parse(FlowChartSvg.Of(Building)).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        var text = string.Concat(svg.Elements(ns + "text").Select(line => line.Value));

        Assert.That(Building.Steps.Where(step => !text.Contains(step.Text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(svg.Elements(ns + "path").Count(), Is.EqualTo(Building.Arrows.Count));
        Assert.That(svg.Attribute("id"), Is.Null);
    }

    [Test]
    public void Mermaid_Flow_HasLanesStepsAndLabels()
    {
        var text = FlowChartMermaid.Of(Building);

        Assert.That(text, Does.StartWith("flowchart TB\n    subgraph l0[\"镇（街道）\"]\n        s0([\"日常巡查、接到投诉<br/>（每周一次）\"])"));
        Assert.That(text, Does.Contain("s2 -->|\"不属实\"| s7").And.Contain("s6 -->|\"未到位\"| s4"));
    }

    [Test]
    public void Text_Flow_SaysWhoWhatWhenAndWhereTo()
    {
        var text = FlowText.Of(Building);

        Assert.That(text[1], Is.EqualTo("镇（街道）现场劝阻并上报平台；时限当日；形成巡查记录。"));
        Assert.That(text[2], Is.EqualTo("县住房和城乡建设局现场核实是否属实；时限2个工作日；属实的，转第4步；不属实的，转第8步。"));
        Assert.That(text[4], Is.EqualTo("县住房和城乡建设局立案调查，作出处罚决定；依照行政处罚法的程序办理；形成行政处罚决定书。"));
    }

    [Test]
    public void Layout_AnyFlow_PutsNoTwoStepsInOnePlace() => Gen.Int[1, 5].SelectMany(lanes => Gen.Int[0, lanes - 1].Array[1, 14].SelectMany(steps =>
        Gen.Select(Gen.Int[0, steps.Length - 1], Gen.Int[0, steps.Length - 1]).Array[0, 30].Select(arrows => (lanes, steps, arrows)))).Sample(sample =>
    {
        var flow = new FlowChart(
            "任意",
            Enumerable.Range(0, sample.lanes).Select(lane => $"方{lane}").ToValueList(),
            sample.steps.Select((lane, i) => new FlowStep($"{i}", $"方{lane}", FlowStepKind.End, $"步{i}")).ToValueList(),
            sample.arrows.Select(arrow => new FlowArrow($"{arrow.Item1}", $"{arrow.Item2}")).ToValueList());
        var layout = new FlowLayout(flow);

        Assert.That(flow.Steps.Select(step => layout.PlaceOf(step.Id)), Is.Unique);
        if (flow.Faults.IsEmpty)
        {
            Assert.That(() => XDocument.Parse(FlowChartSvg.Of(flow)), Throws.Nothing);
        }
    });
}
