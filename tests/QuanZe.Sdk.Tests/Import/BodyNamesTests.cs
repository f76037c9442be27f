using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class BodyNamesTests
{
    [TestCase("附件：某市财政局2025年权责清单 (1).xlsx", "某市财政局")]
    [TestCase("2025年某市统计局权责清单.xlsx", "某市统计局")]
    [TestCase("某市委宣传部（新闻出版局）2024年权责清单.xlsx", "某市委宣传部（新闻出版局）")]
    [TestCase("某县住房和城乡建设局权责清单（2023年版）.xls", "某县住房和城乡建设局")]
    [TestCase("市生态环境局（217项）", "市生态环境局")]
    [TestCase("某镇人民政府", "某镇人民政府")]
    public void Read_NameOfFileSheetOrTitle_GivesTheBody(string text, string expected) => Assert.That(BodyNames.Read(text), Is.EqualTo(expected));

    [TestCase("Sheet1")]
    [TestCase("行政许可（3项）")]
    [TestCase("打印版（全）")]
    [TestCase("权责清单.xlsx")]
    [TestCase("局")]
    public void Read_NoBody_IsNull(string text) => Assert.That(BodyNames.Read(text), Is.Null);
}
