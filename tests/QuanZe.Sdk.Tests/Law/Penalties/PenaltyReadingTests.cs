using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Penalties;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Tests.Law.Penalties;

public sealed class PenaltyReadingTests
{
    [TestCase("由县级以上人民政府文化主管部门责令改正，给予警告，没收违法所得，并处一万元以上三万元以下的罚款；情节严重的，责令停业整顿或者吊销许可证。", "警告、罚款、没收违法所得、吊销许可证件、责令停产停业")]
    [TestCase("没收违法所得和从事违法活动的专用工具、设备。", "没收违法所得、没收非法财物")]
    [TestCase("没收违法所得。", "没收违法所得")]
    [TestCase("没收非法回收的报废机动车。", "没收非法财物")]
    [TestCase("予以通报批评。", "通报批评")]
    [TestCase("暂扣或者吊销导游证。", "暂扣许可证件、吊销许可证件")]
    [TestCase("责令停业整顿，降低资质等级或者吊销资质证书。", "降低资质等级、吊销许可证件、责令停产停业")]
    [TestCase("情节严重的，吊销营业执照。", "吊销营业执照")]
    [TestCase("吊销许可证和营业执照。", "吊销许可证件、吊销营业执照")]
    [TestCase("责令停业、关闭。", "责令停产停业、责令关闭")]
    [TestCase("可以责令其采取限制生产、停产整治等措施。", "限制开展生产经营活动、责令停产停业")]
    [TestCase("有关人员五年内不得从事会计工作。", "限制从业")]
    [TestCase("取消其出国旅游业务经营资格。", "限制开展生产经营活动")]
    [TestCase("责令限期改正。", "")]
    public void Kinds_Quotation_AreThoseOfTheProvision(string quotation, string kinds) => Assert.That(Read(quotation).Kinds.ToString(), Is.EqualTo(kinds));

    [TestCase("被责令停产停业后仍继续生产的，处一万元以下罚款。", "罚款")]
    [TestCase("拒不执行停产停业决定的，处一万元以下罚款。", "罚款")]
    [TestCase("无营业执照、被依法吊销营业执照的单位使用童工的，处一万元以下罚款。", "罚款")]
    [TestCase("逾期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。", "")]
    [TestCase("对直接责任人员依法给予警告、记过处分。", "")]
    [TestCase("未设置警告标志的，处五千元罚款。", "罚款")]
    [TestCase("任何单位和个人不得从事网络出版服务。", "")]
    [TestCase("建设单位擅自降低环境影响评价等级的，处一万元以下罚款。", "罚款")]
    public void Kinds_NearMiss_AreNotRead(string quotation, string kinds) => Assert.That(Read(quotation).Kinds.ToString(), Is.EqualTo(kinds));

    [TestCase("由文化主管部门给予警告；情节严重的，由工商行政管理部门吊销营业执照。", "警告")]
    [TestCase("由生态环境主管部门处罚款；构成违反治安管理行为的，由公安机关处五日以下拘留。", "罚款")]
    [TestCase("由市、县人民政府责令关闭。", "")]
    [TestCase("由管理节能工作的部门提出意见，报请本级人民政府责令停业整顿。", "")]
    [TestCase("由县级公安部门、文化主管部门依据职权给予警告。", "警告")]
    public void Kinds_OfAnotherOrgan_AreNotTheRows(string quotation, string kinds)
    {
        var reading = Read(quotation, body: "招远市文化和旅游局");

        Assert.That(reading.Kinds.ToString(), Is.EqualTo(kinds));
    }

    [Test]
    public void Kinds_DetentionInAProvisionOfThePolice_AreThePolices()
    {
        Assert.That(Read("处五日以下拘留。", body: "招远市公安局").Kinds.Contains(PenaltyKind.Detention));
        Assert.That(Read("处五日以下拘留。", body: "招远市消防救援大队").Kinds.Contains(PenaltyKind.Detention), Is.False);
    }

    [Test]
    public void Excluded_NameLeavesAKindOut_IsTakenOff()
    {
        var reading = PenaltyReading.Of(Item("处一万元以下罚款；情节严重的，吊销许可证。") with { Name = "对违法采矿行为的处罚（不包括吊销许可证）" });

        Assert.That(reading.Excluded.ToString(), Is.EqualTo("吊销许可证件"));
        Assert.That(reading.Kinds.ToString(), Is.EqualTo("罚款"));
    }

    [TestCase("对未按规定备案的罚款", "罚款")]
    [TestCase("吊销危险废物经营许可证", "吊销许可证件")]
    [TestCase("对违法排污的警告、罚款", "警告、罚款")]
    [TestCase("对逾期不缴纳罚款的处罚", "")]
    [TestCase("对被吊销许可证后继续经营行为的处罚", "")]
    public void Named_Name_StatesKindsOnlyBehindTheAct(string name, string kinds) => Assert.That(PenaltyReading.Of(Item("") with { Name = name }).Named.ToString(), Is.EqualTo(kinds));

    [Test]
    public void Named_ColumnOfKinds_IsRead()
    {
        var item = Item("") with { Extra = [new ExtraColumn("处罚种类", "警告；罚款；吊销许可证")] };

        Assert.That(PenaltyReading.Of(item).Named.ToString(), Is.EqualTo("警告、罚款、吊销许可证件"));
    }

    [Test]
    public void Named_ResponsibilitiesOnHearings_NameNoKinds()
    {
        var item = Item("") with
        {
            Responsibilities = [new(ResponsibilityKind.Direct, 1, "作出责令停产停业、吊销许可证、较大数额罚款的决定前，应当告知当事人有要求听证的权利。")],
            Accountability = new Accountability { Text = "擅自收取罚款的。" },
        };

        Assert.That(PenaltyReading.Of(item).StatesKinds, Is.False);
    }

    [Test]
    public void MentionOf_TextWithLineBreaks_ShowsThePublishedPlace()
    {
        var text = "《中华人民共和国统计法》第四十四条：给予警\n告，可以并处十 万元以下的罚\n款。";
        var mention = PenaltyReading.Of(Item("") with { Basis = LegalBasis.Read(text) }).MentionOf(PenaltyKind.Warning)!;

        Assert.That(text.Substring(mention.Place.Start, mention.Place.Length), Is.EqualTo("警\n告"));
        Assert.That(mention.Place.Text, Is.EqualTo("警告"));
        Assert.That((mention.Place.Element, mention.Citation), Is.EqualTo((ItemElement.Basis, 0)));
    }

    [TestCase("处一万元以上十万元以下的罚款。", 10_000, 100_000, FineUnit.Yuan, "", "")]
    [TestCase("处1.5万元以上20万元以下罚款。", 15_000, 200_000, FineUnit.Yuan, "", "")]
    [TestCase("处以5,000元以上50,000元以下的罚款。", 5_000, 50_000, FineUnit.Yuan, "", "")]
    [TestCase("并处违法所得一倍以上五倍以下的罚款。", 1, 5, FineUnit.Multiple, "违法所得", "")]
    [TestCase("处货值金额百分之五十以上三倍以下的罚款。", 0.5, 3, FineUnit.Multiple, "货值金额", "")]
    [TestCase("处工程价款2%以上4%以下的罚款。", 0.02, 0.04, FineUnit.Multiple, "工程价款", "")]
    [TestCase("按照受侵害的劳动者每人一百元以上五百元以下的标准计算，处以罚款。", 100, 500, FineUnit.Yuan, "", "每人")]
    [TestCase("处五千元罚款。", 5_000, 5_000, FineUnit.Yuan, "", "")]
    [TestCase("处一万以上三万元以下的罚款。", 10_000, 30_000, FineUnit.Yuan, "", "")]
    public void Fines_Amounts_AreRead(string quotation, decimal least, decimal most, FineUnit unit, string of, string per)
    {
        var fine = Read(quotation).Fines.Single();

        Assert.That((fine.Least, fine.Most, fine.Unit, fine.Base, fine.Per), Is.EqualTo(((decimal?)least, most, unit, of, per)));
    }

    [Test]
    public void Fines_UpperBoundAlone_HasNoLeast() => Assert.That(Read("处五万元以下罚款。").Fines.Single().Least, Is.Null);

    [TestCase("违法经营额一万元以上五万元以下的，给予警告。")]
    [TestCase("注册资本一百万元以上。")]
    [TestCase("处三年以下有期徒刑，并处一万元以下罚金。")]
    public void Fines_OtherAmounts_AreNoFines(string quotation) => Assert.That(Read(quotation).Fines, Is.Empty);

    [Test]
    public void Correction_OrderToCorrect_IsNoKind()
    {
        var reading = Read("由主管部门责令限期改正。");

        Assert.That(reading.Correction!.Value.Text, Is.EqualTo("责令限期改正"));
        Assert.That(reading.StatesKinds, Is.False);
    }

    private static PenaltyReading Read(string quotation, string body = "") => PenaltyReading.Of(Item(quotation) with { Body = new ImplementingBody { Name = body } });

    private static PowerItem Item(string quotation) => new()
    {
        Id = "1",
        Name = "对违法行为的处罚",
        Type = ItemType.Penalty,
        Basis = LegalBasis.Read($"《某某管理条例》第五十条：违反本条例规定的，{quotation}"),
    };
}
