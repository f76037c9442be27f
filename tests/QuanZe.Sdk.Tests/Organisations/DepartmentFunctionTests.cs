using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Tests.Organisations;

public sealed class DepartmentFunctionTests
{
    [TestCase("山东省住房和城乡建设厅", "住房和城乡建设")]
    [TestCase("招远市住房和城乡建设局", "住房和城乡建设")]
    [TestCase("招远市市场监督管理局", "市场监督管理")]
    [TestCase("市场监督管理局", "市场监督管理")]
    [TestCase("城市管理局", "城市管理")]
    [TestCase("烟台市城市管理局", "城市管理")]
    [TestCase("莘县公安局", "公安")]
    [TestCase("市科技局", "科技")]
    [TestCase("地州市商务主管部门", "商务")]
    [TestCase("克拉玛依市发展和改革委员会（粮食和物资储备局）", "发展和改革")]
    [TestCase("新疆维吾尔自治区生态环境厅", "生态环境")]
    [TestCase("招远市行政审批服务局", "行政审批服务")]
    [TestCase("招远市人民政府", "人民政府")]
    public void Of_NameOfABody_IsWhatItIsFor(string name, string function) => Assert.That(DepartmentFunction.Of(name), Is.EqualTo(function));

    [TestCase("山东省文化和旅游厅", "招远市文化和旅游局", true)]
    [TestCase("新疆维吾尔自治区文化和旅游厅", "克拉玛依市文化体育广播电视和旅游局", true)]
    [TestCase("山东省发展和改革委员会", "招远市发展和改革局", true)]
    [TestCase("山东省住房和城乡建设厅", "招远市行政审批服务局", false)]
    [TestCase("山东省住房和城乡建设厅", "招远市综合行政执法局", false)]
    [TestCase("山东省公安厅", "招远市司法局", false)]
    public void IsSame_TwoBodies_TellsWhetherTheirFunctionIsOne(string upper, string lower, bool same)
    {
        Assert.That(DepartmentFunction.IsSame(upper, lower), Is.EqualTo(same));
        Assert.That(DepartmentFunction.IsSame(lower, upper), Is.EqualTo(same));
    }

    [TestCase("招远市住房和城乡建设局", "招远市")]
    [TestCase("山东省公安厅", "山东省")]
    [TestCase("新疆维吾尔自治区生态环境厅", "新疆维吾尔自治区")]
    [TestCase("莱州市公安局", "莱州市")]
    [TestCase("广州市公安局", "广州市")]
    [TestCase("北京市通州区教育局", "北京市")]
    [TestCase("通州区教育局", "通州区")]
    [TestCase("赣县区教育局", "赣县区")]
    [TestCase("青岛市市南区教育局", "青岛市")]
    [TestCase("海淀区市场监督管理局", "海淀区")]
    [TestCase("莘县市场监督管理局", "莘县")]
    [TestCase("城市管理局", "")]
    [TestCase("公安局", "")]
    public void PlaceOf_BodyName_IsThePlaceItBeginsWith(string name, string expected) => Assert.That(DepartmentFunction.PlaceOf(name), Is.EqualTo(expected));
}
