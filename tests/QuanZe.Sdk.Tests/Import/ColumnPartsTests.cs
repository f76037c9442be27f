using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

/// <summary>Columns that lists divide over several.</summary>
public sealed class ColumnPartsTests
{
    [Test]
    public void Read_BasisByRank_IsOneBasisWithTags()
    {
        List<string?[]> rows =
        [
            ["序号", "权力名称", "实施依据", null, null, "实施机关"],
            [null, null, "法律", "行政法规", "规章", null],
            ["1", "甲许可", "《甲法》第七条", null, "《甲规定》第三条", "某局"],
            ["2", "乙处罚", null, "《乙条例》第九条", null, "某局"],
        ];

        var items = Sheets.Read(rows).List.Items;

        Assert.That(items.Select(item => item.Basis.Text), Is.EqualTo(["【法律】《甲法》第七条\n【规章】《甲规定》第三条", "【行政法规】《乙条例》第九条"]));
        Assert.That(items.Select(item => item.Basis.Citations.Count), Is.EqualTo([2, 1]));
        Assert.That(items.SelectMany(item => item.Extra), Is.Empty);
    }

    [Test]
    public void Read_BasisUnderAMergedHeading_IsTheSame()
    {
        List<string?[]> rows =
        [
            ["序号", "权力名称", "实施依据", null, "实施机关"],
            [null, null, "法律", "法规", null],
            ["1", "甲许可", "《甲法》第七条", "《乙条例》第九条", "某局"],
        ];

        var item = Sheets.Read(rows, null, new(1, 1, 2, 1), new(1, 2, 2, 2), new(1, 3, 1, 4), new(1, 5, 2, 5)).List.Items.Single();

        Assert.That(item.Basis.Text, Is.EqualTo("【法律】《甲法》第七条\n【法规】《乙条例》第九条"));
    }

    [Test]
    public void Read_TitleClauseAndWordingApart_AreOneCitation()
    {
        List<string?[]> rows =
        [
            ["序号", "权力名称", "类别", "法律法规依据", null, null],
            [null, null, null, "文件名称", "条款", "条款内容"],
            ["1", "甲许可", "行政许可", "中华人民共和国甲法", "第七条", "从事甲的，应当取得许可。"],
        ];

        var item = Sheets.Read(rows).List.Items.Single();

        Assert.That(item.Basis.Text, Is.EqualTo("《中华人民共和国甲法》第七条：从事甲的，应当取得许可。"));
        Assert.That(item.Basis.Citations.Single().Pinpoints.Single().Article, Is.EqualTo(7));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Read_LevelsAsTicks_AreLevels(bool isGrouped)
    {
        List<string?[]> rows =
        [
            ["序号", "事项名称", "事项类型", isGrouped ? "行使层级" : "省级", isGrouped ? null : "市级", isGrouped ? null : "县级"],
            .. isGrouped ? new List<string?[]> { new[] { null, null, null, "省级", "市级", "县级" } } : [],
            ["1", "甲许可", "行政许可", "√", "√", null],
            ["2", "乙处罚", "行政处罚", null, null, "√"],
        ];

        var items = Sheets.Read(rows).List.Items;

        Assert.That(items[0].Levels.Contains(AdministrativeLevel.Province) && items[0].Levels.Contains(AdministrativeLevel.City) && !items[0].Levels.Contains(AdministrativeLevel.County));
        Assert.That(items[1].LevelText, Is.EqualTo("县级"));
    }

    [Test]
    public void Read_ColumnThatStandsWholeBesideParts_WinsAndTheOthersAreKept()
    {
        List<string?[]> rows = [["序号", "事项名称", "事项类型", "行使层级", "省级", "市级"], ["1", "甲许可", "行政许可", "市级", null, "√"]];

        var item = Sheets.Read(rows).List.Items.Single();

        Assert.That(item.LevelText, Is.EqualTo("市级"));
        Assert.That(item.Extra.Single(), Is.EqualTo(new ExtraColumn("市级", "√")));
    }

    [Test]
    public void Read_NameDividedIntoMainItemAndSubItem_HasBoth()
    {
        List<string?[]> rows = [["序号", "职权名称", null, "职权类别", "实施依据"], [null, "主项", "子项", null, null], ["1", "甲许可", "延期", "行政许可", "《甲法》"]];

        var item = Sheets.Read(rows).List.Items.Single();

        Assert.That((item.Name, item.SubItem), Is.EqualTo(("甲许可", "延期")));
    }

    [Test]
    public void Read_TitleNamesOneType_ItIsTheTypeOfAllRows()
    {
        List<string?[]> rows = [["某局行政处罚权责清单"], ["序号", "事项名称", "处罚依据", "处罚种类", "实施主体"], ["1", "对甲的处罚", "《甲法》第九条", "罚款", "某局"]];

        var item = Sheets.Read(rows).List.Items.Single();

        Assert.That(item.Type, Is.EqualTo(ItemType.Penalty));
        Assert.That(item.Origin.Inherited, Does.Contain(ItemElement.Type), "the row itself does not say it");
    }

    [Test]
    public void Read_TitleNamesTwoTypes_SaysNothing()
    {
        List<string?[]> rows = [["某局行政许可、行政处罚清单"], ["序号", "事项名称", "实施依据"], ["1", "甲", "《甲法》第九条"]];

        Assert.That(Sheets.Read(rows).List.Items.Single().Type, Is.EqualTo(ItemType.Unspecified));
    }
}
