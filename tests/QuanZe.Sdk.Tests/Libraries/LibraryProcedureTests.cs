using CsCheck;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Libraries;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using LibraryCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Libraries.LibraryItem, QuanZe.Sdk.Libraries.ItemLibrary, QuanZe.Sdk.Libraries.LibraryAction>;

namespace QuanZe.Sdk.Tests.Libraries;

public sealed class LibraryProcedureTests
{
    private static readonly StatuteRegister Register = StatuteRegister.Default.With(
        new Instrument { Title = "烟台市河道管理条例", Rank = InstrumentRank.CityRegulation, Region = "烟台市" },
        new Instrument { Title = "济南市河道管理条例", Rank = InstrumentRank.CityRegulation, Region = "济南市" });

    private static readonly Workflow<LibraryItem, ItemLibrary, LibraryAction> Procedure = LibraryProcedure.Under("招远市", Register);
    private static readonly Actor Water = new("d1", "招远市水利局", ActorRole.Department);
    private static readonly Actor Forest = new("d2", "招远市林业局", ActorRole.Department);
    private static readonly Actor Office = new("o1", "招远市编办", ActorRole.StaffingOffice);

    private static readonly PowerItem River = new()
    {
        Id = "x1",
        Name = "河道管理范围内活动审批",
        Type = ItemType.Licence,
        Body = new() { Name = "招远市水利局" },
        Basis = LegalBasis.Read("《烟台市河道管理条例》第十二条"),
        Duties = "负责河道管理",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理。")],
        Accountability = new() { Text = "不依法受理的。" },
    };

    [Test]
    public void Apply_SelfBuiltOnLocalLaw_IsPublished()
    {
        var item = Walk(Open(River), (new SubmitItem(), Water), (new PublishItem("招政发〔2026〕3号"), Office));

        Assert.That((item.State, item.Matter.Published!.Status), Is.EqualTo((ItemLibrary.Published, ItemStatus.InUse)));
    }

    [TestCase("《中华人民共和国水法》第七条", Description = "no local law")]
    [TestCase("《济南市河道管理条例》第三条", Description = "local law of another place")]
    public void Apply_SelfBuiltWithoutLocalLaw_IsRefused(string basis)
    {
        var item = River with { Basis = LegalBasis.Read(basis) };

        Assert.That(Do(Open(item), new SubmitItem(), Water).Refusal!.Message(), Is.EqualTo("「河道管理范围内活动审批」为自建事项，没有援引适用于招远市的地方性法规或者规章。"));
        Assert.That(Do(Open(item, ItemSource.Claimed), new SubmitItem(), Water).IsRefused, Is.False, "a claimed item rests on the catalogue");
    }

    [Test]
    public void LocalBasis_Citations_AreSortedByPlace()
    {
        var basis = LocalBasis.Of(River with { Basis = LegalBasis.Read("《烟台市河道管理条例》第十二条；《济南市河道管理条例》第三条；《中华人民共和国水法》第七条") }, "招远市", Register);

        Assert.That((basis.Own.Count, basis.Foreign.Count, basis.Unplaced.Count, basis.IsSupported), Is.EqualTo((1, 1, 0, true)));
    }

    [Test]
    public void Apply_Incomplete_NamesTheElements() =>
        Assert.That(Do(Open(River with { Duties = " ", Accountability = Accountability.Empty }), new SubmitItem(), Water).Refusal!.Message(), Is.EqualTo("事项缺少：部门职责、追责情形。"));

    [Test]
    public void Apply_Amendment_TheItemStaysPublishedMeanwhile()
    {
        var item = Walk(Open(River), (new SubmitItem(), Water), (new PublishItem("3号"), Office), (new AmendItem("条款序号调整"), Water), (new WriteItem(River with { Remarks = "改", Body = new() { Name = "招远市林业局" } }), Water));
        Assert.That((item.Matter.Published!.Remarks, item.Matter.Item.Remarks, item.Matter.Item.Body.Name), Is.EqualTo((null as string, "改", "招远市水利局")));
        Assert.That(LibraryProcedure.PublishedList(new PowerList { Id = "county" }, [item]).Items.Single().Remarks, Is.Null);

        Assert.That(Walk(item, (new SubmitItem(), Water), (new PublishItem("4号"), Office)).Matter.Published!.Remarks, Is.EqualTo("改"));
        Assert.That(Walk(item, (new DropAmendment(), Water)).Matter.Item.Remarks, Is.Null);
        Assert.That(Do(Open(River), new DropAmendment(), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7006"));
    }

    [Test]
    public void PublishedList_CancelledAndTakenOver_AreGone()
    {
        var published = Walk(Open(River), (new SubmitItem(), Water), (new PublishItem("3号"), Office));
        var cancelled = Walk(published, (new CancelItem("5号"), Office));
        var handed = Walk(published, (new HandOverItem("town", "6号"), Office));

        Assert.That(LibraryProcedure.PublishedList(new PowerList { Id = "county" }, [cancelled, handed]).Items, Is.Empty);
        Assert.That((cancelled.State, handed.State, handed.Matter.TakenOverBy), Is.EqualTo((ItemLibrary.Cancelled, ItemLibrary.TakenOver, "town")));
    }

    [Test]
    public void Apply_OtherDepartment_IsRefused() => Assert.That(Do(Open(River), new SubmitItem(), Forest).Refusal!.Message(), Is.EqualTo("招远市林业局不是该事项的实施主体；实施主体为招远市水利局。"));

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        new LibraryItem(River, ItemSource.SelfBuilt),
        Gen.Select(
            Gen.OneOf<LibraryAction>(new WriteItem(River), new WriteItem(River with { Basis = LegalBasis.Empty }), new SubmitItem(), new ReturnItem("补充"), new ReturnItem(""), new PublishItem("3号"), new AmendItem("改"), new DropAmendment(), new CancelItem("5号"), new HandOverItem("town", "6号")),
            Gen.OneOf(Water, Forest, Office)));

    private static LibraryCase Open(PowerItem item, ItemSource source = ItemSource.SelfBuilt) => Procedure.Open(new("库1", new LibraryItem(item, source), Water, WorkflowLaws.Begin));

    private static Outcome<LibraryItem, ItemLibrary, LibraryAction> Do(LibraryCase item, LibraryAction action, Actor by) =>
        Procedure.Apply(item, new($"{item.Version}", action, by, item.ChangedAt.AddHours(1)));

    private static LibraryCase Walk(LibraryCase item, params (LibraryAction Action, Actor By)[] steps) => steps.Aggregate(item, (current, step) => Do(current, step.Action, step.By).Required());
}
