using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class ListReaderTests
{
    [Test]
    public void Read_PlainSheet_GivesItemsInOrderWithTheirPlaces()
    {
        var result = Sheets.Read(Sheets.Plain());

        var items = result.List.Items;
        Assert.That(items.Select(item => item.Name), Is.EqualTo(["取水许可", "对擅自取水的处罚", "河道管理范围内活动审批", "河道管理范围内活动审批", "水利工程检查"]));
        Assert.That(items.Select(item => item.Type), Is.EqualTo([ItemType.Licence, ItemType.Penalty, ItemType.Licence, ItemType.Licence, ItemType.Inspection]));
        Assert.That(items[0].Id, Is.EqualTo("清单.xlsx#Sheet1#3"));
        Assert.That(items[0].SubItem, Is.Null, "无 says that there is none");
        Assert.That(items[0].Basis.Text, Is.EqualTo("《中华人民共和国水法》第七条"));
        Assert.That(items[3].Remarks, Is.EqualTo("另有规定的除外"));
        Assert.That(items[3].Origin.Row, Is.EqualTo(6));
        Assert.That(items[3].Origin.Cells[0], Is.EqualTo(new RawCell(3, "子项名称", "2.修建码头")));
        Assert.That(result.Ledgers.Single().Account(), Is.EqualTo("共 7 行 = 事项 5 + 续行 0 + 表头标题 2 + 空行 0 + 未采用 0"));
    }

    [TestCase("11440000006939756B", "11440000006939756B", 0)]
    [TestCase("11440000006939756C", null, 1, Description = "a wrong check digit: kept as an extra column")]
    [TestCase("无", null, 1)]
    public void Read_CreditCodeColumn_IsTheBodysCodeWhenItIsOne(string cell, string? code, int extra)
    {
        var result = ListReader.Read(new CsvSource("list.csv", System.Text.Encoding.UTF8.GetBytes($"序号,事项名称,事项类型,设定依据,实施主体,统一社会信用代码\n1,取水许可,行政许可,《水法》第七条,某县水利局,{cell}\n")));

        var item = result.List.Items.Single();
        Assert.That(item.Body.CreditCode?.ToString(), Is.EqualTo(code));
        Assert.That(item.Extra, Has.Count.EqualTo(extra));
    }

    [Test]
    public void Read_SubItemWithoutName_InheritsNameFromTheRowAboveAndSaysSo()
    {
        var result = Sheets.Read(Sheets.Plain());

        var item = result.List.Items[3];
        Assert.That(item.Name, Is.EqualTo("河道管理范围内活动审批"));
        Assert.That(item.Origin.Inherited, Is.EqualTo([ItemElement.Name]));
        Assert.That(result.Findings.Single().ToString(), Is.EqualTo("QZ3002 第 6 行没有自己的事项名称，取自上方单元格：「河道管理范围内活动审批」。"));
        Assert.That(result.Findings.Single().Subject.ItemId, Is.EqualTo(item.Id));
    }

    [Test]
    public void Read_NeitherNumberNorSubItem_DoesNotInheritTheBasis()
    {
        List<string?[]> rows = [Sheets.Header, ["1", "甲许可", "1.新办", "行政许可", "《甲法》第一条", "某局"], [null, null, "2.变更", null, null, "某局"]];

        var item = Sheets.Read(rows).List.Items[1];

        Assert.That(item.Name, Is.EqualTo("甲许可"));
        Assert.That(item.Type, Is.EqualTo(ItemType.Licence));
        Assert.That(item.Basis.IsEmpty, Is.True);
        Assert.That(item.Origin.Inherited, Is.EqualTo([ItemElement.Name, ItemElement.Type]));
    }

    [Test]
    public void Read_BasisMergedOverSubItems_GivesItToEachOfThem()
    {
        List<string?[]> rows = [Sheets.Header, ["1", "甲许可", "1.新办", "行政许可", "《甲法》第一条", "某局"], [null, null, "2.变更", "行政许可", null, "某局"]];

        var item = Sheets.Read(rows, null, new MergedRange(2, 5, 3, 5)).List.Items[1];

        Assert.That(item.Basis.Text, Is.EqualTo("《甲法》第一条"));
        Assert.That(item.Origin.Inherited, Does.Contain(ItemElement.Basis));
    }

    [Test]
    public void Read_CoveredText_IsNeverAValueAndStaysInTheOrigin()
    {
        List<string?[]> rows =
        [
            Sheets.Header,
            ["1", "甲许可", null, "行政许可", "《甲法》第一条", "某市文化局"],
            [null, null, null, null, null, "某县文化局"],
            ["2", "乙许可", null, "行政许可", "《乙法》第二条", "某市文化局", "旧文字"],
        ];

        var result = Sheets.Read(rows, null, new(2, 6, 3, 6), new(4, 6, 4, 7));

        Assert.That(result.List.Items.Select(item => item.Body.Name), Is.All.EqualTo("某市文化局"));
        Assert.That(result.List.Items[1].Remarks, Is.Null);
        Assert.That(result.List.Items[0].Origin.Cells[^1], Is.EqualTo(new RawCell(6, "行使主体", "某县文化局", IsCovered: true)));
        Assert.That(result.Ledgers[0].Rows[2], Is.EqualTo(new LedgerRow(3, RowKind.Blank, RowReason.CoveredText, result.List.Items[0].Id)));
        var finding = result.Findings.Single();
        Assert.That(finding.Code.Number, Is.EqualTo(3001));
        Assert.That(finding.Arguments, Is.EqualTo(["清单.xlsx [Sheet1]", "2", "F3, G4"]));
    }

    [Test]
    public void Read_TailOfAnItem_IsAppendedToItsColumn()
    {
        var rows = Sheets.Plain();
        rows.Insert(4, [null, null, null, null, "《取水许可和水资源费征收管理条例》第四十八条", "某县水务局"]);

        var result = Sheets.Read(rows);

        var item = result.List.Items[1];
        Assert.That(item.Basis.Text, Is.EqualTo("《中华人民共和国水法》第六十九条\n《取水许可和水资源费征收管理条例》第四十八条"));
        Assert.That(item.Body.Name, Is.EqualTo("某县水务局"), "a text that stands there already is not added again");
        Assert.That(item.Origin.LastRow, Is.EqualTo(5));
        Assert.That(result.Ledgers[0].Rows[4], Is.EqualTo(new LedgerRow(5, RowKind.Continuation, RowReason.TailOfItem, item.Id)));
    }

    [Test]
    public void Read_RowRepeatsNumberNameAndAllElse_IsFolded()
    {
        var rows = Sheets.Plain();
        rows.Insert(3, [.. rows[2]]);

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items, Has.Count.EqualTo(5));
        Assert.That(result.Ledgers[0].Count(RowReason.RepeatsRowAbove), Is.EqualTo(1));
        Assert.That(result.Codes(), Does.Contain(3016));
    }

    [Test]
    public void Read_TwinWithAnotherNumber_StaysAnItem()
    {
        var rows = Sheets.Plain();
        rows.Add(["5", .. rows[^1][1..]]);

        Assert.That(Sheets.Read(rows).List.Items, Has.Count.EqualTo(6));
    }

    [Test]
    public void Read_SectionRows_SetTheTypeWhereThereIsNoTypeColumn()
    {
        List<string?[]> rows =
        [
            ["序号", "职权名称", "法律依据"],
            ["一、行政许可（共2项）"],
            ["1", "甲许可", "《甲法》第一条"],
            ["2", "乙许可", "《乙法》第二条"],
            ["二、行政处罚（1项）"],
            ["1", "对丙的处罚", "《丙法》第三条"],
        ];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.Type), Is.EqualTo([ItemType.Licence, ItemType.Licence, ItemType.Penalty]));
        Assert.That(result.List.Items[0].Origin.Inherited, Is.EqualTo([ItemElement.Type]));
        Assert.That(result.Ledgers[0].Count(RowReason.Section), Is.EqualTo(2));
        Assert.That(result.Codes(), Is.EqualTo([3014]), "the claimed counts are right");
    }

    [Test]
    public void Read_SheetNamedAfterAType_GivesTheTypeAndChecksTheCount()
    {
        List<string?[]> rows = [["序号", "事项名称", "设定依据"], ["1", "甲许可", "《甲法》第一条"], ["2", "乙许可", "《乙法》第二条"]];

        var result = Sheets.ReadNamed("行政许可（3项）", rows);

        Assert.That(result.List.Items.Select(item => item.Type), Is.All.EqualTo(ItemType.Licence));
        Assert.That(result.Codes(), Is.EqualTo([3014, 3021]));
        Assert.That(result.Findings[1].Message(), Does.Contain("标题写明 3 项，实际编号 2 项"));
    }

    [TestCase("备注：本清单由县委编办公布", RowReason.Note)]
    [TestCase("合计", RowReason.Total)]
    [TestCase("99", RowReason.NumberAlone)]
    public void Read_LastRowIsNoItem_IsRejectedWithItsReasonAndCells(string text, RowReason reason)
    {
        var rows = Sheets.Plain();
        rows.Add([text]);

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items, Has.Count.EqualTo(5));
        var rejected = result.RejectedRows.Single();
        Assert.That(rejected.Reason, Is.EqualTo(reason));
        Assert.That(rejected.Row, Is.EqualTo(8));
        Assert.That(rejected.Cells, Is.EqualTo([new RawCell(1, "序号", text)]));
        Assert.That(result.Codes(), Does.Contain(3015));
    }

    [Test]
    public void Read_TotalWithACount_IsNoItem()
    {
        var rows = Sheets.Plain();
        rows.Add(["合计", "5项"]);

        Assert.That(Sheets.Read(rows).RejectedRows.Single().Reason, Is.EqualTo(RowReason.Total));
    }

    [Test]
    public void Read_TextBelowANote_DoesNotContinueTheLastItem()
    {
        var rows = Sheets.Plain();
        rows.Add(["备注：以上事项已公布"]);
        rows.Add([null, null, null, null, null, "某县人民政府办公室"]);

        var result = Sheets.Read(rows);

        Assert.That(result.RejectedRows.Select(row => row.Reason), Is.EqualTo([RowReason.Note, RowReason.BesideItems]));
        Assert.That(result.List.Items[^1].Body.Name, Is.EqualTo("某县水务局"));
    }

    [Test]
    public void Read_HeaderRepeatedOnEveryPage_IsNoItem()
    {
        var rows = Sheets.Plain();
        rows.Insert(4, Sheets.Header);

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items, Has.Count.EqualTo(5));
        Assert.That(result.Ledgers[0].Rows[4].Reason, Is.EqualTo(RowReason.RepeatedHeader));
    }

    [Test]
    public void Read_NoBodyColumn_TakesTheCaptionAboveTheHeader()
    {
        List<string?[]> rows = [["2024年权责清单"], ["部门名称：某县财政局"], ["序号", "事项名称", "事项类型"], ["1", "甲检查", "行政检查"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items[0].Body.Name, Is.EqualTo("某县财政局"));
        Assert.That(result.List.Items[0].Origin.Inherited, Is.EqualTo([ItemElement.Body]));
        Assert.That(result.Findings.Single().Code.Number, Is.EqualTo(3013));
    }

    [Test]
    public void Read_NoBodyColumnAndNoCaption_TakesTheFileName()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型"], ["1", "甲检查", "行政检查"]];

        var result = ListReader.Read(new RowsSource("附件：某市统计局2025年权责清单 (1).xlsx", new SheetRows("Sheet1", rows)));

        Assert.That(result.List.Items[0].Body.Name, Is.EqualTo("某市统计局"));
    }

    [Test]
    public void Read_DepartmentLinesInsideTheTable_ChangeTheBody()
    {
        List<string?[]> rows =
        [
            ["序号", "事项名称", "事项类型"],
            ["部门名称：某县教育局"], ["1", "甲检查", "行政检查"],
            ["部门名称：某县民政局"], ["1", "乙检查", "行政检查"],
        ];

        Assert.That(Sheets.Read(rows).List.Items.Select(item => item.Body.Name), Is.EqualTo(["某县教育局", "某县民政局"]));
    }

    [Test]
    public void Read_UnknownTypeWord_IsKeptAndReportedOncePerWord()
    {
        List<string?[]> rows = [Sheets.Header, ["1", "甲", null, "行政指导", "《甲法》"], ["2", "乙", null, "行政指导", "《乙法》"], ["3", "丙", null, "其他（备案）", "《丙法》"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.Type), Is.EqualTo([ItemType.Unspecified, ItemType.Unspecified, ItemType.Other]));
        Assert.That(result.List.Items[0].TypeText, Is.EqualTo("行政指导"));
        Assert.That(result.Findings.Single().Message(), Is.EqualTo("事项类型「行政指导」不在已知类型之内（2 行，如第 2, 3 行），已保留原文。"));
    }

    [Test]
    public void Read_CodeKeptAsNumber_IsReportedAndNotRebuilt()
    {
        List<string?[]> rows = [["事项编码", "事项名称", "事项类型"], ["1.2345678901234567E+19", "甲许可", "行政许可"], ["110105001000", "乙许可", "行政许可"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items[0].Code.Text, Is.EqualTo("1.2345678901234567E+19"));
        Assert.That(result.Codes(), Is.EqualTo([3004]));
    }

    [Test]
    public void Read_ItemWithoutName_IsKeptWithAFinding()
    {
        List<string?[]> rows = [Sheets.Header, ["1", null, null, "行政许可", "《甲法》第一条", "某局"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Single().Name, Is.Empty);
        Assert.That(result.Codes(), Is.EqualTo([3003]));
    }

    [Test]
    public void Read_EnglishHeadings_AreKnown()
    {
        List<string?[]> rows = [["id", "name", "sub_name", "type", "code", "basis", "department", "level"], ["L1", "取水许可", "新办", "行政许可", "000119001000", "《水法》第七条", "某县水务局", "省级、县级"]];

        var item = Sheets.Read(rows).List.Items.Single();

        Assert.That((item.Id, item.Name, item.SubItem, item.Type, item.Code.Text), Is.EqualTo(("L1", "取水许可", "新办", ItemType.Licence, "000119001000")));
        Assert.That(item.Basis.Text, Is.EqualTo("《水法》第七条"));
        Assert.That(item.Body.Name, Is.EqualTo("某县水务局"));
        Assert.That(item.Levels, Is.EqualTo(ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.County)));
    }

    [Test]
    public void Read_IdStandsTwice_StaysUniqueAndIsReported()
    {
        List<string?[]> rows = [["id", "name"], ["A", "甲"], ["A", "乙"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items.Select(item => item.Id), Is.EqualTo(["A", "清单.xlsx#Sheet1#3"]));
        Assert.That(result.Codes(), Is.EqualTo([3011]));
    }

    [Test]
    public void Read_SeveralFilesOfOneName_KeepsIdsUnique()
    {
        var source = new RowsSource("清单.xlsx", new SheetRows("Sheet1", Sheets.Plain()));

        var result = ListReader.Read([source, source], new() { ListId = "county", Level = AdministrativeLevel.County, Authority = "某县" });

        Assert.That(result.List.Items.Select(item => item.Id).Distinct().Count(), Is.EqualTo(10));
        Assert.That((result.List.Id, result.List.Level, result.List.Authority), Is.EqualTo(("county", AdministrativeLevel.County, "某县")));
        Assert.That(result.List.Sources, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_HiddenSheet_IsSkippedAccountedForAndReported()
    {
        var source = new RowsSource("清单.xlsx", new SheetRows("旧版", Sheets.Plain()) { Visibility = SheetVisibility.Hidden });

        var skipped = ListReader.Read(source);
        var read = ListReader.Read(source, new() { IncludeHiddenSheets = true });

        Assert.That(skipped.List.Items, Is.Empty);
        Assert.That(skipped.Ledgers.Single().RejectedRows, Is.EqualTo(7));
        Assert.That(skipped.RejectedRows, Has.Count.EqualTo(7));
        Assert.That(skipped.Codes(), Is.EqualTo([3009]));
        Assert.That(read.List.Items, Has.Count.EqualTo(5));
    }

    [Test]
    public void Read_HiddenRows_AreReadMarkedAndReported()
    {
        var result = ListReader.Read(new RowsSource("清单.xlsx", new SheetRows("Sheet1", Sheets.Plain()) { HiddenRows = [4] }));

        Assert.That(result.List.Items, Has.Count.EqualTo(5));
        Assert.That(result.Ledgers[0].Rows.Single(row => row.IsHidden).Row, Is.EqualTo(4));
        Assert.That(result.Codes(), Does.Contain(3017));
    }

    [Test]
    public void Read_NoHeader_RejectsEveryRowWithOneReason()
    {
        var result = Sheets.Read([["内容", "分类"], ["甲", "乙"], []]);

        Assert.That(result.Ledgers[0].Account("en"), Is.EqualTo("3 rows = 0 items + 0 continuation + 0 header/title + 1 blank + 2 rejected"));
        Assert.That(result.RejectedRows.Select(row => row.Reason), Is.All.EqualTo(RowReason.NoHeader));
        Assert.That(result.Codes(), Is.EqualTo([3010]));
    }

    [Test]
    public void Read_FileWithoutAnyText_IsReported()
    {
        var result = ListReader.Read(new RowsSource("空.xlsx", new SheetRows("Sheet1", []), new SheetRows("Sheet2", [[], []])));

        Assert.That(result.List.Items, Is.Empty);
        Assert.That(result.Findings.Single().ToString(), Is.EqualTo("QZ3010 空.xlsx：前 30 行没有找到清单表头，0 行有内容，均未采用。"));
    }

    [Test]
    public void Read_ColumnsTheModelDoesNotKnow_AreKeptVerbatim()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "廉政风险点", null], ["1", "甲检查", "行政检查", " 高\n", "旁注"]];

        var result = Sheets.Read(rows);

        Assert.That(result.List.Items[0].Extra, Is.EqualTo([new ExtraColumn("廉政风险点", " 高\n"), new ExtraColumn("#5", "旁注")]));
        Assert.That(result.Codes(), Is.EqualTo([3006]));
    }

    [Test]
    public void Read_SmallElements_AreReadIntoTheModel()
    {
        List<string?[]> rows =
        [
            ["序号", "事项名称", "事项类型", "法定期限（工作日）", "承诺时限", "是否收费", "收费依据和标准", "权力来源", "状态", "生效日期", "失效日期", "救助渠道"],
            ["1", "甲许可", "行政许可", "20", "自受理之日起5个工作日", "是", "《价格法》第四十七条", "上级下放", "在用", "2024年5月1日", "2026/4/30", "行政复议"],
        ];

        var item = Sheets.Read(rows).List.Items[0];

        Assert.That(item.StatutoryLimit, Is.EqualTo(new TimeLimit("20", 20, DayUnit.WorkingDays)));
        Assert.That(item.PromisedLimit, Is.EqualTo(new TimeLimit("自受理之日起5个工作日", 5, DayUnit.WorkingDays)));
        Assert.That(item.Fee!.IsCharged, Is.True);
        Assert.That(item.Fee.Basis.Text, Is.EqualTo("《价格法》第四十七条"));
        Assert.That(item.PowerSource, Is.EqualTo(PowerSource.DevolvedByHigherLevel));
        Assert.That(item.Status, Is.EqualTo(ItemStatus.InUse));
        Assert.That(item.Validity, Is.EqualTo(new Validity(new(2024, 5, 1), new(2026, 4, 30))));
        Assert.That(item.Remedies, Is.EqualTo("行政复议"));
        Assert.That(item.Extra, Is.Empty);
    }

    [Test]
    public void Read_WordsTheModelCannotHold_AreKeptAsExtraColumns()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "权力来源", "状态", "生效日期"], ["1", "甲许可", "行政许可", "3", "待定", "长期"]];

        var extra = Sheets.Read(rows).List.Items[0].Extra;

        Assert.That(extra, Is.EqualTo([new ExtraColumn("权力来源", "3"), new ExtraColumn("状态", "待定"), new ExtraColumn("生效日期", "长期")]));
    }

    [Test]
    public void Read_OwnHeadingsAndCodes_ComeFirst()
    {
        List<string?[]> rows = [["序号", "内容", "分类", "本地码"], ["1", "甲许可", "行政许可", "x-1"]];
        var options = new ImportOptions
        {
            Headings = [new("内容", ListColumn.Name), new("分 类", ListColumn.Type), new("本地码", ListColumn.Code)],
            ReadCode = text => ItemCode.Read(text?.ToUpperInvariant()),
        };

        var item = Sheets.Read(rows, options).List.Items.Single();

        Assert.That((item.Name, item.Type, item.Code.Text), Is.EqualTo(("甲许可", ItemType.Licence, "X-1")));
    }

    [Test]
    public void Read_NumbersJump_IsReportedWithThePlace()
    {
        List<string?[]> rows = [Sheets.Header, ["1", "甲", null, "行政许可"], ["3", "乙", null, "行政许可"]];

        Assert.That(Sheets.Read(rows).Findings.Single().Arguments[^1], Is.EqualTo("1→3(3)"));
    }

    [Test]
    public void Read_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.That(() => ListReader.Read(new RowsSource("清单.xlsx", new SheetRows("Sheet1", Sheets.Plain())), null, null, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Read_Null_NamesTheArgument() =>
        Assert.That(() => ListReader.Read((IWorkbookSource)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("workbook"));
}
