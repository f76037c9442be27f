using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Libraries;

/// <summary>How an item goes through the libraries (事项库流程): written, reviewed, published, amended, ended or taken over.</summary>
public static class LibraryProcedure
{
    /// <summary>The procedure of a government.</summary>
    /// <param name="authority">The government, for example 招远市; local law is held against it.</param>
    /// <param name="register">The statutes by which local law is known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Workflow<LibraryItem, ItemLibrary, LibraryAction> Under(string authority, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(register);
        return new WorkflowBuilder<LibraryItem, ItemLibrary, LibraryAction>(new Wording("事项库", "Libraries of items"))
            .State(ItemLibrary.Draft, "草稿库", "draft")
            .State(ItemLibrary.Review, "审核库", "review")
            .State(ItemLibrary.Published, "发布库", "published")
            .State(ItemLibrary.Cancelled, "取消库", "cancelled")
            .State(ItemLibrary.TakenOver, "已承接", "taken over")
            .On<WriteItem>(ItemLibrary.Draft, "编写", "write")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheKeeper, step => step.Matter.Item.Body.Name)
                .Stay(step => step.Matter with { Item = step.Action.Item with { Id = step.Matter.Item.Id, Body = step.Matter.Item.Body, Status = ItemStatus.Draft } })
            .On<SubmitItem>(ItemLibrary.Draft, "提交审核", "submit")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheKeeper, step => step.Matter.Item.Body.Name)
                .Refuse(FindingCodes.ItemIncomplete, step => !Missing(step.Matter.Item).IsEmpty, step => [Wording.Join(Missing(step.Matter.Item))])
                .Refuse(FindingCodes.LocalBasisMissing, step => step.Matter.Source == ItemSource.SelfBuilt && !LocalBasis.Of(step.Matter.Item, authority, register).IsSupported, step => [Wording.Of(step.Matter.Item.FullName), Wording.Of(authority)])
                .To(ItemLibrary.Review)
            .On<ReturnItem>(ItemLibrary.Review, "退回", "return")
                .By(ActorRole.StaffingOffice, ActorRole.LegalReviewer)
                .Require(step => step.Action.Reason, "退回", "returning")
                .To(ItemLibrary.Draft, step => step.Matter with { Explanation = step.Action.Reason })
            .On<PublishItem>(ItemLibrary.Review, "发布", "publish")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Document, "批准文件", "the approving document")
                .To(ItemLibrary.Published, step => Published(step.Matter, step.Matter.Item with { Status = ItemStatus.InUse }, step.Action.Document))
            .On<AmendItem>(ItemLibrary.Published, "变更", "amend")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheKeeper, step => step.Matter.Item.Body.Name)
                .Require(step => step.Action.Reason, "变更", "amending")
                .To(ItemLibrary.Draft, step => step.Matter with { Item = step.Matter.Item with { Status = ItemStatus.Draft }, Explanation = step.Action.Reason })
            .On<DropAmendment>(ItemLibrary.Draft, "放弃变更", "drop the amendment")
                .By(ActorRole.Department)
                .When(step => step.Matter.Published is not null, "已有发布的事项", "the item is published")
                .Only(FindingCodes.NotTheKeeper, step => step.Matter.Item.Body.Name)
                .To(ItemLibrary.Published, step => step.Matter with { Item = step.Matter.Published! })
            .On<CancelItem>(ItemLibrary.Published, "取消", "cancel")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Document, "取消文件", "the document")
                .To(ItemLibrary.Cancelled, step => Published(step.Matter, step.Matter.Published! with { Status = ItemStatus.Cancelled }, step.Action.Document))
            .On<HandOverItem>(ItemLibrary.Published, "承接", "hand over")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.ListId, "承接的清单", "the list that takes it over")
                .Require(step => step.Action.Document, "承接文件", "the document")
                .To(ItemLibrary.TakenOver, step => Published(step.Matter, step.Matter.Published! with { Status = ItemStatus.Cancelled }, step.Action.Document) with { TakenOverBy = step.Action.ListId })
            .Build();
    }

    /// <summary>The list as it is published: the items of the published library, and those whose amendment is not published yet as they were.</summary>
    /// <param name="list">The list without its items: id, authority, level.</param>
    /// <param name="items">The items of the libraries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PowerList PublishedList(PowerList list, IEnumerable<WorkflowCase<LibraryItem, ItemLibrary, LibraryAction>> items)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(items);
        return list with { Items = items.Where(item => item.State is ItemLibrary.Draft or ItemLibrary.Review or ItemLibrary.Published).Select(item => item.Matter.Published).OfType<PowerItem>().ToValueList() };
    }

    private static LibraryItem Published(LibraryItem matter, PowerItem item, string document) => matter with { Item = item, Published = item, Document = document };

    private static ValueList<Wording> Missing(PowerItem item)
    {
        (ItemElement Element, bool IsMissing)[] elements =
        [
            (ItemElement.Name, string.IsNullOrWhiteSpace(item.Name)), (ItemElement.Type, item.Type == ItemType.Unspecified), (ItemElement.Basis, item.Basis.IsEmpty), (ItemElement.Duties, string.IsNullOrWhiteSpace(item.Duties)),
            (ItemElement.Responsibilities, item.Responsibilities.IsEmpty), (ItemElement.Accountability, item.Accountability.IsEmpty),
        ];
        return elements.Where(entry => entry.IsMissing).Select(entry => new Wording(entry.Element.ChineseName(), entry.Element.EnglishName())).ToValueList();
    }
}
