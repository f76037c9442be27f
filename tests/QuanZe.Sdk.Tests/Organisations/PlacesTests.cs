using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Tests.Organisations;

public sealed class PlacesTests
{
    [TestCase("山东省", "370000")]
    [TestCase("烟台市", "370600")]
    [TestCase("招远市", "370685")]
    [TestCase("克拉玛依市", "650200")]
    [TestCase("山东省烟台市", "370600")]
    [TestCase("上海市", "310000")]
    public void Named_NameOfAPlace_GivesItsCode(string name, string code) => Assert.That(Places.Named(name).Select(place => place.ToString()), Is.EqualTo(new[] { code }));

    [Test]
    public void Named_NameThatSeveralPlacesHave_GivesAll() => Assert.That(Places.Named("鼓楼区"), Has.Count.GreaterThan(1));

    [TestCase("")]
    [TestCase("某市")]
    [TestCase("山东")]
    public void Named_UnknownName_GivesNone(string name) => Assert.That(Places.Named(name), Is.Empty);

    [TestCase("山东省", "招远市", true)]
    [TestCase("烟台市", "招远市", true)]
    [TestCase("招远市", "招远市", true)]
    [TestCase("河北省", "招远市", false)]
    [TestCase("青岛市", "招远市", false)]
    [TestCase("招远市", "烟台市", false)]
    [TestCase("江苏省", "鼓楼区", true)]
    [TestCase("某省", "招远市", null)]
    [TestCase("山东省", "", null)]
    public void Contains_TwoNames_TellsWhetherOneLiesInTheOther(string outer, string inner, bool? expected) =>
        Assert.That(Places.Contains(Places.Named(outer), Places.Named(inner)), Is.EqualTo(expected));

    [Test]
    public void Contains_DivisionOfAList_LiesInItsProvince() =>
        Assert.That(Places.Contains(Places.Named("新疆维吾尔自治区"), [DivisionCode.Parse("650200")]), Is.True);
}

public sealed class BodyKindsTests
{
    [TestCase("招远市住房和城乡建设局", BodyKind.Organ)]
    [TestCase("招远市人民政府", BodyKind.Organ)]
    [TestCase("招远市某服务有限公司", BodyKind.Enterprise)]
    [TestCase("招远市某行业协会", BodyKind.Association)]
    [TestCase("招远市政务服务中心", BodyKind.Unknown)]
    [TestCase("某派出所", BodyKind.Unknown)]
    [TestCase("", BodyKind.Unknown)]
    public void Of_NameOfABody_TellsOnlyWhatIsCertain(string name, BodyKind kind) => Assert.That(BodyKinds.Of(new ImplementingBody { Name = name }), Is.EqualTo(kind));

    [TestCase("11370685685710426Q", BodyKind.Organ)]
    [TestCase("12370685685710426M", BodyKind.PublicInstitution)]
    [TestCase("51370685685710426L", BodyKind.Association)]
    [TestCase("91370685685710426G", BodyKind.Enterprise)]
    public void Of_CreditCode_StandsBeforeTheName(string code, BodyKind kind) =>
        Assert.That(BodyKinds.Of(new ImplementingBody { Name = "招远市某站", CreditCode = UnifiedSocialCreditCode.Parse(code) }), Is.EqualTo(kind));
}
