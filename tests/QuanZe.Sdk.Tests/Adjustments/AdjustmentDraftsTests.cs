using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Adjustments;

public sealed class AdjustmentDraftsTests
{
    private static readonly LawChange Change = new("中华人民共和国水法", LawChangeKind.Amended, new(2026, 3, 1))
    {
        Source = "主席令第一号",
        Articles = [new(48, 0, [50], IsReworded: false, ""), new(50, 0, [52], IsReworded: true, ""), new(69, 0, [], IsReworded: false, "")],
    };

    [Test]
    public void Of_RenumberedArticles_AreWrittenAnewOnceAndOnlyBehindTheTitle()
    {
        var draft = Drafts("《中华人民共和国水法》第四十八条、第五十条：……《取水许可和水资源费征收管理条例》第四十八条").Single();

        Assert.That(draft.Items[0].Basis.Text, Is.EqualTo("《中华人民共和国水法》第五十条、第五十二条：……《取水许可和水资源费征收管理条例》第四十八条"));
        Assert.That((draft.Kind, draft.Reason, draft.Basis), Is.EqualTo((AdjustmentKind.Change, "第四十八条改为第五十条；第五十条改为第五十二条，内容有修改", "《中华人民共和国水法》（主席令第一号）")));
        Assert.That(draft.Faults, Is.Empty);
    }

    [Test]
    public void Of_SoleBasisDeleted_ProposesToCancel()
    {
        var draft = Drafts("《中华人民共和国水法》第六十九条").Single();

        Assert.That((draft.Kind, draft.Items.Count, draft.Faults.Count), Is.EqualTo((AdjustmentKind.Cancel, 0, 0)));
    }

    [Test]
    public void Of_ItemTouchedInSeveralElements_GetsOneDraft()
    {
        var item = new PowerItem { Id = "1", Name = "取水许可", Basis = LegalBasis.Read("《中华人民共和国水法》第四十八条"), ResponsibilityBasis = LegalBasis.Read("《中华人民共和国水法》第五十条") };

        Assert.That(AdjustmentDrafts.Of(LawImpact.Of(Change, [new PowerList { Id = "county", Items = [item] }], StatuteRegister.Default)), Has.Count.EqualTo(1));
    }

    [Test]
    public void Of_NumbersThatShrink_AreNotRenumberedTwice()
    {
        var change = Change with { Articles = [new(50, 0, [48], IsReworded: false, ""), new(48, 0, [46], IsReworded: false, "")] };

        Assert.That(
            AdjustmentDrafts.Of(LawImpact.Of(change, [List("《中华人民共和国水法》第四十八条、第五十条")], StatuteRegister.Default)).Single().Items[0].Basis.Text,
            Is.EqualTo("《中华人民共和国水法》第四十六条、第四十八条"));
    }

    private static ValueList<AdjustmentRequest> Drafts(string basis) => AdjustmentDrafts.Of(LawImpact.Of(Change, [List(basis)], StatuteRegister.Default));

    private static PowerList List(string basis) => new() { Id = "county", Items = [new() { Id = "1", Name = "取水许可", Body = new() { Name = "县水利局" }, Basis = LegalBasis.Read(basis) }] };
}
