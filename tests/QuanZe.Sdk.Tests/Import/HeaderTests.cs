using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class HeaderTests
{
    [Test]
    public void Read_HeadingsBrokenByLinesAndSpaces_AreFound()
    {
        List<string?[]> rows = [[null], ["序  号", "事项\n名称", "权力\n类型\u200b", "实施　依据"], ["1", "甲许可", "行政\n许可", "《甲法》"]];

        var result = Sheets.Read(rows);

        Assert.That(result.Ledgers[0].HeaderRow, Is.EqualTo(2));
        Assert.That(result.List.Items.Single().Type, Is.EqualTo(ItemType.Licence));
        Assert.That(result.Ledgers[0].Headings, Is.EqualTo(["序号", "事项名称", "权力类型", "实施依据"]));
    }

    [Test]
    public void Read_TwoRowHeader_PartsNameTheirColumns()
    {
        List<string?[]> rows =
        [
            ["序号", "事项名称", "事项类型", "责任事项", null],
            [null, null, null, "直接实施责任", "指导监督责任"],
            ["1", "甲许可", "行政许可", "1.受理。2.审查。", "1.检查。"],
        ];

        var result = Sheets.Read(rows, null, new(1, 1, 2, 1), new(1, 2, 2, 2), new(1, 3, 2, 3), new(1, 4, 1, 5));

        Assert.That(result.Ledgers[0].Count(RowReason.Header), Is.EqualTo(2));
        Assert.That(
            result.List.Items.Single().Responsibilities,
            Is.EqualTo([
                new Responsibility(ResponsibilityKind.Direct, 1, "受理。"),
                new Responsibility(ResponsibilityKind.Direct, 2, "审查。"),
                new Responsibility(ResponsibilityKind.Supervisory, 1, "检查。"),
            ]));
    }

    [Test]
    public void Read_TwoRowHeaderWithoutMerges_IsFoundByItsWords()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "责任事项"], [null, null, null, "直接实施责任", "指导监督责任"], ["1", "甲许可", "行政许可", "受理", "检查"]];

        var responsibilities = Sheets.Read(rows).List.Items.Single().Responsibilities;

        Assert.That(responsibilities.Select(point => point.Kind), Is.EqualTo([ResponsibilityKind.Direct, ResponsibilityKind.Supervisory]));
    }

    [Test]
    public void Read_MergeFromHeaderIntoTheFirstItem_DoesNotSwallowTheItem()
    {
        List<string?[]> rows = [Sheets.Header, ["1", "甲许可", null, "行政许可", "《甲法》", "某局"]];

        var result = Sheets.Read(rows, null, new MergedRange(1, 7, 2, 7));

        Assert.That(result.List.Items, Has.Count.EqualTo(1));
        Assert.That(result.List.Items[0].Remarks, Is.Null, "a heading lends no value");
    }

    [Test]
    public void Read_OneHeadingOverTwoColumns_GivesLevelAndExtent()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "实施层级及权限", null], ["1", "甲许可", "行政许可", "地州\n市级", "负责县级以上河道"]];

        var result = Sheets.Read(rows, null, new MergedRange(1, 4, 1, 5));

        var item = result.List.Items.Single();
        Assert.That(item.Levels, Is.EqualTo(ExercisingLevels.Of(AdministrativeLevel.City)));
        Assert.That(item.LevelText, Is.EqualTo("地州\n市级\n负责县级以上河道"));
        Assert.That(result.Ledgers[0].Headings[^1], Is.EqualTo("实施层级及权限#2"));
    }

    [Test]
    public void Read_TwoHeadingsForTheBody_TakesTheBetterWordAndKeepsTheOther()
    {
        List<string?[]> rows = [["序号", "隶属机构", "项目", "职权类型", "责任主体"], ["1", "某省总队", "甲检查", "行政检查", "某市支队"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items[0].Body.Name, Is.EqualTo("某市支队"));
        Assert.That(result.List.Items[0].Extra, Is.EqualTo([new ExtraColumn("隶属机构", "某省总队")]));
        Assert.That(result.Findings.Single().Arguments, Is.EqualTo(["责任主体 (E)", "隶属机构 (B)", "1"]));
    }

    [Test]
    public void Read_HeadingRepeatedToTheRight_FirstWins()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "备注", "备注"], ["1", "甲检查", "行政检查", "左", "右"], ["2", "乙检查", "行政检查", "同", "同"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.Remarks), Is.EqualTo(["左", "同"]));
        Assert.That(result.List.Items[0].Extra, Is.EqualTo([new ExtraColumn("备注", "右")]));
        Assert.That(result.Findings.Single().Arguments[^1], Is.EqualTo("1"));
    }

    [Test]
    public void Read_TextInBracketsAfterTheHeading_DoesNotHideIt()
    {
        List<string?[]> rows = [["序号", "事项名称（全称）", "事项类型(类别)"], ["1", "甲检查", "行政检查"]];

        Assert.That(Sheets.Read(rows).List.Items, Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_TitleThatNamesOneColumn_IsNoHeader()
    {
        List<string?[]> rows = [["事项名称"], ["序号", "事项名称", "事项类型"], ["1", "甲检查", "行政检查"]];

        Assert.That(Sheets.Read(rows).Ledgers[0].HeaderRow, Is.EqualTo(2));
    }

    [Test]
    public void Read_ManyEmptyColumns_CostNothing()
    {
        var header = new string?[255];
        Sheets.Header.CopyTo(header, 0);
        List<string?[]> rows = [header, ["1", "甲检查", null, "行政检查", "《甲法》", "某局"]];

        Assert.That(Sheets.Read(rows).Ledgers[0].Headings, Has.Count.EqualTo(Sheets.Header.Length));
    }

    [Test]
    public void Read_SecondTableWithItsOwnColumns_IsReadByItsOwnHeader()
    {
        List<string?[]> rows =
        [
            ["序号", "事项名称", "事项类型", "设定依据"],
            ["1", "甲许可", "行政许可", "《甲法》"],
            [],
            ["序号", "事项类型", "服务事项", "承办机构", "备注"],
            ["1", "公共服务", "乙服务", "某科", "便民"],
        ];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.Name), Is.EqualTo(["甲许可", "乙服务"]));
        Assert.That((result.List.Items[1].Type, result.List.Items[1].HandlingUnit, result.List.Items[1].Remarks), Is.EqualTo((ItemType.PublicService, "某科", "便民")));
        Assert.That(result.Ledgers[0].Rows[3], Is.EqualTo(new LedgerRow(4, RowKind.Heading, RowReason.Header)));
    }

    [Test]
    public void Read_CaptionInTwoCells_NamesTheBody()
    {
        List<string?[]> rows = [["部门名称：", null, "某县司法局"], ["序号", "事项名称", "事项类型"], ["1", "甲检查", "行政检查"]];

        Assert.That(Sheets.Read(rows).List.Items[0].Body.Name, Is.EqualTo("某县司法局"));
    }

    [Test]
    public void Read_SubItemAloneLeftOfTheName_IsNoSection()
    {
        List<string?[]> rows = [["子项名称", "事项名称", "事项类型", "序号"], ["1.新办", "甲许可", "行政许可", "1"], ["2.变更"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.FullName), Is.EqualTo(["甲许可（1.新办）", "甲许可（2.变更）"]));
    }
}
