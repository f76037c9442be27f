using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Territory;

namespace QuanZe.Sdk.Tests.Territory;

public sealed class TerritorialDocumentTests
{
    [Test]
    public void Faults_WholeRow_HasNone() => Assert.That(TerritorialSample.Building.Faults, Is.Empty);

    [Test]
    public void Instruction_Row_SaysWhatTheDrawingShows()
    {
        var sections = TerritorialInstruction.Of(TerritorialSample.Building).ToDictionary(section => section.Title.Chinese, section => section.Text);

        Assert.That(sections["工作流程"].Split('\n'), Has.Length.EqualTo(TerritorialSample.Building.Flow!.Steps.Count));
        Assert.That(sections["时限要求"], Does.StartWith("日常巡查、接到投诉：每周一次\n现场劝阻并上报平台：当日"));
        Assert.That(sections["责任主体"], Is.EqualTo("县住房和城乡建设局（主体责任）\n县自然资源局（相关责任）\n镇（街道）（配合责任）"));
        Assert.That(sections["联系科室及电话"], Is.EqualTo("执法监察科　0535-0000000"));
    }

    [Test]
    public void Instruction_NothingToSay_LeavesTheSectionOut() =>
        Assert.That(TerritorialInstruction.Of(TerritorialSample.Building with { Manual = null, Flow = null }).Select(section => section.Title.Chinese), Does.Not.Contain("案例").And.Not.Contain("工作流程"));

    [TestCase(false, TestName = "Propose_DepartmentIsPrincipal_EverySideActs")]
    [TestCase(true, TestName = "Propose_TownIsPrincipal_EverySideActs")]
    public void Propose_Row_EverySideActs(bool isTownPrincipal)
    {
        var row = TerritorialSample.Building with
        {
            IsTownPrincipal = isTownPrincipal,
            Departments = isTownPrincipal ? [new("县自然资源局", false, "指导农房建设。")] : TerritorialSample.Building.Departments,
        };
        var flow = TerritorialDrawing.Propose(row);

        Assert.That(flow.Faults, Is.Empty);
        Assert.That((row with { Flow = flow }).SidesWithoutStep, Is.Empty);
        Assert.That(FlowChartSvg.Of(flow), Does.Contain("发现当日"));
    }

    [Test]
    public void SidesWithoutStep_SideLeftOut_IsNamed() =>
        Assert.That((TerritorialSample.Building with { Departments = [.. TerritorialSample.Building.Departments, new("县水利局", false, "查处河道内违建。")] }).SidesWithoutStep, Is.EqualTo(["县水利局"]));

    [Test]
    public void Volume_Rows_HaveContentsDrawingAndInstruction()
    {
        using var text = new StringWriter();
        TerritorialVolumeHtml.Write(text, [TerritorialSample.Building, TerritorialSample.Building with { Id = "T2", Field = "生态环境", Name = "秸秆禁烧", Flow = TerritorialDrawing.Propose(TerritorialSample.Building with { Name = "秸秆禁烧" }) }], "招远市");
        var page = text.ToString();

        Assert.That(page, Does.Contain("招远市属地管理事项主体责任和配合责任清单汇编").And.Contain("秸秆禁烧").And.Contain("罗峰自然资源所"));
        Assert.That(page.Split("<svg").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public void TownshipDuty_EachList_NamesWhatItNeeds()
    {
        Assert.That(new TownshipDuty("1", "", TownshipDutyKind.Basic, "党的建设", "组织换届").Faults, Is.Empty);
        Assert.That(new TownshipDuty("2", "", TownshipDutyKind.Assisting, "生态环境", "秸秆禁烧").Faults.Select(fault => fault.Chinese), Is.EqualTo(["对应上级部门", "上级部门职责", "乡镇配合职责"]));
        Assert.That(new TownshipDuty("3", "", TownshipDutyKind.TakenBack, "", "违建认定") { Departments = ["县自然资源局"] }.Faults.Select(fault => fault.English), Is.EqualTo(["how it is done now"]));
    }

    [Test]
    public void TownshipDutyHtml_ThreeLists_AreCounted()
    {
        using var text = new StringWriter();
        TownshipDutyHtml.Write(text, [new("1", "", TownshipDutyKind.Basic, "党的建设", "组织换届"), new("2", "", TownshipDutyKind.Assisting, "生态环境", "秸秆禁烧") { Departments = ["县生态环境局"], DepartmentDuty = "执法", TownDuty = "巡查" }], "罗峰街道");

        Assert.That(text.ToString(), Does.Contain("罗峰街道履行职责事项清单").And.Contain("上级部门收回事项清单").And.Contain("县生态环境局"));
    }
}
