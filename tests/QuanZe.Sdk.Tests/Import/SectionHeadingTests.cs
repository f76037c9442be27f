using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class SectionHeadingTests
{
    [TestCase("一、行政处罚（共12项）", ItemType.Penalty, 12)]
    [TestCase("（二）行政许可类", ItemType.Licence, 0)]
    [TestCase("行政检查", ItemType.Inspection, 0)]
    [TestCase("第一部分 公共服务事项(5项)", ItemType.PublicService, 5)]
    [TestCase("3.其他行政权力", ItemType.Other, 0)]
    [TestCase("一、县级保留事项", ItemType.Unspecified, 0)]
    public void Read_Heading_GivesTypeAndClaimedCount(string text, ItemType type, int count) =>
        Assert.That(SectionHeading.Read(text), Is.EqualTo(new SectionHeading(type, null, count)));

    [TestCase("部门名称：某县教育局", "某县教育局")]
    [TestCase("（填报单位: 某县民政局）", "某县民政局")]
    public void Read_Caption_GivesTheDepartment(string text, string department) => Assert.That(SectionHeading.Read(text)!.Value.Department, Is.EqualTo(department));

    [TestCase("取水许可")]
    [TestCase("2024年5月")]
    [TestCase("备注：某")]
    [TestCase("1.民办学校设立")]
    [TestCase("部门名称：")]
    [TestCase("一、本清单所列事项由县级人民政府有关部门依照法律法规规章的规定实施")]
    public void Read_OtherText_IsNoHeading(string text) => Assert.That(SectionHeading.Read(text), Is.Null);
}
