using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Adjustments;

/// <summary>The items that a change of law touches (法律变动影响), on every level, with the clause and what to do.</summary>
/// <param name="Change">The change.</param>
/// <param name="Items">The items touched, list by list in their order; an item once for each citation that is touched.</param>
public sealed record LawImpact(LawChange Change, ValueList<TouchedItem> Items)
{
    /// <summary>Finds what a change touches. Every basis of an item is looked at: of the power, of its responsibilities, of accountability, of fees.</summary>
    /// <param name="change">The change.</param>
    /// <param name="lists">The lists of all levels.</param>
    /// <param name="register">The statutes by which short and full titles are known to be one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawImpact Of(LawChange change, IEnumerable<PowerList> lists, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(register);
        var key = register.KeyOf(new InstrumentReference(change.Instrument));
        var touched =
            from list in lists
            from item in list.Items
            where item.Status is not (ItemStatus.Cancelled or ItemStatus.Draft)
            from part in Bases(item)
            from citation in part.Basis.Citations
            where register.KeyOf(citation.Instrument) == key
            let reasons = Reasons(change, citation)
            where !reasons.IsEmpty
            select new TouchedItem(list, item, part.Element, citation, reasons, IsSole(part.Element, item, citation));
        return new LawImpact(change, touched.ToValueList());
    }

    private static IEnumerable<(ItemElement Element, LegalBasis Basis)> Bases(PowerItem item)
    {
        yield return (ItemElement.Basis, item.Basis);
        yield return (ItemElement.ResponsibilityBasis, item.ResponsibilityBasis);
        yield return (ItemElement.AccountabilityBasis, item.Accountability.Basis);
        yield return (ItemElement.Fee, item.Fee?.Basis ?? LegalBasis.Empty);
    }

    // A citation without a place is touched by a repeal, and by an amendment as a whole: which article was meant is not known.
    private static ValueList<ClauseReason> Reasons(LawChange change, Citation citation)
    {
        if (change.Kind == LawChangeKind.Repealed)
        {
            return citation.Pinpoints.IsEmpty ? [new ClauseReason(null, null)] : citation.Pinpoints.Select(place => new ClauseReason(place, null)).ToValueList();
        }

        return citation.Pinpoints.IsEmpty
            ? change.Articles.IsEmpty ? [] : [new ClauseReason(null, null)]
            : citation.Pinpoints.Where(place => place.Article > 0 && change.Of(place.Article, place.Inserted) is not null)
                .Select(place => new ClauseReason(place, change.Of(place.Article, place.Inserted))).ToValueList();
    }

    private static bool IsSole(ItemElement element, PowerItem item, Citation citation) =>
        element == ItemElement.Basis && item.Basis.Citations.All(other => ReferenceEquals(other, citation) || other.Instrument.Key == citation.Instrument.Key);
}

/// <summary>An item that a change of law touches (受影响事项).</summary>
/// <param name="List">The list.</param>
/// <param name="Item">The item.</param>
/// <param name="Element">The element whose basis is touched.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Reasons">The clauses touched, at least one.</param>
/// <param name="IsSoleBasis">Whether the power rests on this instrument alone.</param>
public sealed record TouchedItem(PowerList List, PowerItem Item, ItemElement Element, Citation Citation, ValueList<ClauseReason> Reasons, bool IsSoleBasis)
{
    /// <summary>What is proposed under a change: to cancel where the power rests on a repealed or deleted clause alone and nothing took its place, to change otherwise. A person decides.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public AdjustmentKind Proposal(LawChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return IsSoleBasis && change.Successor is null && (change.Kind == LawChangeKind.Repealed || Reasons.All(reason => reason.Change is { IsDeleted: true }))
            ? AdjustmentKind.Cancel
            : AdjustmentKind.Change;
    }
}

/// <summary>A clause that a change of law touches (受影响条款).</summary>
/// <param name="Place">The place cited; null when only the title is cited.</param>
/// <param name="Change">What became of the article; null when the instrument as a whole changed or the article is not known.</param>
public sealed record ClauseReason(Pinpoint? Place, ArticleChange? Change)
{
    /// <summary>What happened, in Chinese and English.</summary>
    public Workflows.Wording Text(LawChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var place = Place?.ToString() ?? "";
        if (Change is null)
        {
            return change.Kind == LawChangeKind.Repealed
                ? new($"{place}所在文件已废止", $"{place} stands in an instrument that was repealed".Trim())
                : new("仅援引名称，所指条款是否修改须核对", "only the title is cited; whether the clause meant was amended must be checked");
        }

        var numbers = string.Join('、', Change.NewArticles.Select(number => Pinpoint.OfArticle(number).ToString()));
        return Change switch
        {
            { IsDeleted: true } => new($"{place}已删除", $"{place} was deleted"),
            { IsRenumbered: true, IsReworded: true } => new($"{place}改为{numbers}，内容有修改", $"{place} became {numbers} and was reworded"),
            { IsRenumbered: true } => new($"{place}改为{numbers}", $"{place} became {numbers}"),
            _ => new($"{place}内容有修改", $"{place} was reworded"),
        };
    }
}
