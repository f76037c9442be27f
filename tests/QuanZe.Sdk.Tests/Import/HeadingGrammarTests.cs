using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

/// <summary>Headings as lists of many places have them, made up of words that no vocabulary can hold in all their combinations.</summary>
public sealed class HeadingGrammarTests
{
    private static readonly HeadingWords Words = new([]);

    [TestCase("行政权力事项名称", ListColumn.Name)]
    [TestCase("行政职权名称", ListColumn.Name)]
    [TestCase("赋权事项名称", ListColumn.Name)]
    [TestCase("行政处罚事项", ListColumn.Name)]
    [TestCase("具体工作事项", ListColumn.Name)]
    [TestCase("权力项目子项", ListColumn.SubItem)]
    [TestCase("行政权力类型", ListColumn.Type)]
    [TestCase("权力事项类别", ListColumn.Type)]
    [TestCase("行政职权编码", ListColumn.Code)]
    [TestCase("国家基本目录编码", ListColumn.BaseCode)]
    [TestCase("设定和实施依据", ListColumn.Basis)]
    [TestCase("职权依据（法律法规名称及条款）", ListColumn.Basis)]
    [TestCase("处罚依据", ListColumn.Basis)]
    [TestCase("法律法规依据", ListColumn.Basis)]
    [TestCase("权力实施主体", ListColumn.Body)]
    [TestCase("实施（办理）机构", ListColumn.Body)]
    [TestCase("承接主体", ListColumn.Body)]
    [TestCase("执法主体", ListColumn.Body)]
    [TestCase("办理机构", ListColumn.HandlingUnit)]
    [TestCase("主管处室", ListColumn.HandlingUnit)]
    [TestCase("行业主管单位", ListColumn.CompetentDepartment)]
    [TestCase("部门责任", ListColumn.Responsibilities)]
    [TestCase("履责依据", ListColumn.ResponsibilityBasis)]
    [TestCase("追责情形和追责依据", ListColumn.Accountability)]
    [TestCase("责任追究依据", ListColumn.AccountabilityBasis)]
    [TestCase("责任追究对象", ListColumn.AccountabilityScope)]
    [TestCase("法定办理期限", ListColumn.StatutoryLimit)]
    [TestCase("承诺办理期限", ListColumn.PromisedLimit)]
    [TestCase("办理层级", ListColumn.Levels)]
    [TestCase("审批权限", ListColumn.LevelExtent)]
    [TestCase("收费标准和依据", ListColumn.FeeBasis)]
    [TestCase("NO.", ListColumn.Sequence)]
    public void Read_ComposedHeading_IsKnownByItsWords(string heading, ListColumn column) => Assert.That(Words.Read(heading).Column, Is.EqualTo(column));

    [TestCase("监督投诉电话", TestName = "a telephone is no body")]
    [TestCase("编制说明", TestName = "an explanation of the list")]
    [TestCase("流程图", TestName = "a chart is no element")]
    [TestCase("原实施主体", TestName = "who had the power before")]
    [TestCase("配合部门", TestName = "who helps")]
    [TestCase("上级主管部门名称编码", TestName = "the code of somebody else")]
    [TestCase("对应省级事项编码", TestName = "the code of an item above")]
    [TestCase("机构代码", TestName = "the code of a body")]
    [TestCase("服务对象", TestName = "whom it serves")]
    [TestCase("处罚种类", TestName = "kinds of penalty are no types of items")]
    [TestCase("自由裁量依据", TestName = "the basis of discretion")]
    [TestCase("材料名称", TestName = "names of papers")]
    [TestCase("法律名称", TestName = "names of statutes")]
    [TestCase("廉政风险事项", TestName = "risks are no items")]
    [TestCase("建筑工程施工许可证核发及延期、变更、补办等全部业务情形的实施主体名称", TestName = "a sentence is no heading")]
    public void Read_HeadingOfSomethingElse_StaysUnknown(string heading) => Assert.That(Words.Read(heading).Column, Is.EqualTo(ListColumn.None));

    [Test]
    public void Read_KnownWordBesideAComposedOne_TheKnownWordWins()
    {
        List<string?[]> rows = [["序号", "权力项目名称", "事项名称", "权力类型", "实施依据"], ["1", "甲", "甲许可", "行政许可", "《甲法》第一条"]];

        Assert.That(Sheets.Read(rows).List.Items.Single().Name, Is.EqualTo("甲许可"));
    }
}
