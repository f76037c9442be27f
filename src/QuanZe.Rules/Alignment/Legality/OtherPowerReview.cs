using System.Runtime.CompilerServices;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Whether a power that is called another one works as a licence (其他行政权力的审查要点): 备案, 登记, 注册 … with the effect of approval.</summary>
/// <remarks>Source: 优化营商环境条例 第三十九条, 第四十条. Two signs of approval: the name says it, or the row says that it may be refused.</remarks>
public sealed class OtherPowerReview
{
    private static readonly string[] DisguiseWords = ["备案", "登记", "注册", "目录", "规划", "年检", "年报", "监制", "认定", "认证", "审定"];
    private static readonly string[] NamesOfApproval = ["审批", "核准", "批准", "许可"];
    private static readonly string[] WordsOfRefusal = ["不予备案", "不予登记", "不予注册", "不予批准", "不予核准", "不予认定", "不予同意", "不予许可", "准予许可", "不准予"];

    private readonly ReviewedItem _item;
    private StrongBox<Passage?>? _approval;
    private ThingEstablishment? _asLicence;

    internal OtherPowerReview(ReviewedItem item) => _item = item;

    /// <summary>The words that give the power the effect of an approval, or null.</summary>
    public Passage? Approval => (_approval ??= new(
        NamesOfApproval.Any(word => _item.Item.Name.Contains(word, StringComparison.Ordinal)) ? new Passage(Sdk.ItemElement.Name, _item.Item.FullName) : Passages.Find(_item.Item, WordsOfRefusal))).Value;

    /// <summary>Whether the name uses one of the words under which licences are disguised.</summary>
    public bool IsNamedAsDisguise => DisguiseWords.Any(word => _item.Item.Name.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the basis might set the power if it were a licence.</summary>
    public ThingEstablishment AsLicence => _asLicence ??= _item.Review(EstablishedThing.Licence);
}
