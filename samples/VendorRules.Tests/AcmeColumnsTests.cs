using System.Text;
using QuanZe.Sdk.Import;

namespace VendorRules.Tests;

public sealed class AcmeColumnsTests
{
    [Test]
    public void Import_OurHeadings_AreRead()
    {
        var import = ListReader.Read(new CsvSource("a.csv", Encoding.UTF8.GetBytes("序号,平台编号,平台事项名,事项类型,受理窗口编号\n1,XKZJ0017001,建筑工程施工许可证核发,行政许可,A01\n")), AcmeColumns.Import);

        var item = import.List.Items.Single();
        Assert.That(item.Name, Is.EqualTo("建筑工程施工许可证核发"));
        Assert.That(item.Code.SchemeId, Is.EqualTo("acme-11"));
        Assert.That(AcmeColumns.CounterOf(item), Is.EqualTo("A01"));
    }

    [Test]
    public void CounterOf_ListWithoutTheColumn_IsNull()
    {
        var import = ListReader.Read(new CsvSource("a.csv", Encoding.UTF8.GetBytes("序号,事项名称,事项类型\n1,建筑工程施工许可证核发,行政许可\n")), AcmeColumns.Import);

        Assert.That(AcmeColumns.CounterOf(import.List.Items.Single()), Is.Null);
    }
}
