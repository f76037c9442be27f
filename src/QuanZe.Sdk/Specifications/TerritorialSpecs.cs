using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about territorial items (属地管理事项规约).</summary>
public static class TerritorialSpecs
{
    /// <summary>Items of one list (属于某清单).</summary>
    /// <param name="listId">The id of the list.</param>
    /// <example><code>TerritorialSpecs.InList("招远市").InListOrder()</code></example>
    public static Specification<StoredTerritorialItem> InList(string listId)
    {
        ArgumentNullException.ThrowIfNull(listId);
        var key = StoreText.Key(listId);
        return Specification.Where($"属于清单“{listId}”", $"in list '{listId}'", (StoredTerritorialItem item) => item.ListId == key, new TerritorialConditions.InList(key));
    }

    /// <summary>Items of a field; width, brackets and spaces do not matter (事项领域).</summary>
    /// <param name="field">The whole field; the empty text gives items that state none.</param>
    /// <example><code>TerritorialSpecs.OfField("生态环境")</code></example>
    public static Specification<StoredTerritorialItem> OfField(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var key = StoredBody.KeyOf(field);
        return Specification.Where(
            field.Length == 0 ? "未注明领域" : $"领域为“{field}”", field.Length == 0 ? "without a field" : $"field is '{field}'", (StoredTerritorialItem item) => item.Field == key, new TerritorialConditions.OfField(key));
    }

    /// <summary>Items whose name contains words; width, case, brackets and spaces do not matter (名称包含).</summary>
    /// <param name="words">The words, all of them together as one text.</param>
    /// <example><code>TerritorialSpecs.NameContains("秸秆禁烧")</code></example>
    public static Specification<StoredTerritorialItem> NameContains(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = SearchText.Of(words);
#pragma warning disable CA1307 // Stores do not know StringComparison; Contains(string) compares ordinally without it.
        return Specification.Where($"名称含“{words}”", $"name contains '{words}'", (StoredTerritorialItem item) => item.SearchName.Contains(wanted), new TerritorialConditions.NameContains(wanted));
#pragma warning restore CA1307
    }

    /// <summary>Items in which a department takes part, as principal or otherwise (涉及某部门).</summary>
    /// <param name="department">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>TerritorialSpecs.Involving("应急管理局") &amp; !TerritorialSpecs.LedBy("应急管理局")</code></example>
    public static Specification<StoredTerritorialItem> Involving(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        var key = StoredBody.KeyOf(department);
        return Specification.Where(
            $"涉及部门“{department}”", $"involves '{department}'", (StoredTerritorialItem item) => item.Sides.Any(side => side.Department == key), new TerritorialConditions.Involving(key));
    }

    /// <summary>Items for which a department carries the principal responsibility (某部门主责).</summary>
    /// <param name="department">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>TerritorialSpecs.LedBy("应急管理局")</code></example>
    public static Specification<StoredTerritorialItem> LedBy(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        var key = StoredBody.KeyOf(department);
        return Specification.Where(
            $"由“{department}”负主体责任", $"led by '{department}'", (StoredTerritorialItem item) => item.Sides.Any(side => side.Department == key && side.IsPrincipal), new TerritorialConditions.LedBy(key));
    }

    /// <summary>Items for which the town or street office carries the principal responsibility (镇街主责).</summary>
    /// <example><code>TerritorialSpecs.LedByTown() &amp; TerritorialSpecs.OfField("安全生产")</code></example>
    public static Specification<StoredTerritorialItem> LedByTown() =>
        Specification.Where("镇街负主体责任", "led by the town", (StoredTerritorialItem item) => item.IsTownPrincipal, default(TerritorialConditions.LedByTown));

    /// <summary>Items in which nobody, or departments and town both, carry the principal responsibility (主体责任不唯一).</summary>
    /// <example><code>TerritorialSpecs.WithPrincipalSidesNotOne()</code></example>
    public static Specification<StoredTerritorialItem> WithPrincipalSidesNotOne() =>
        Specification.Where("主体责任方不是一方", "principal sides are not one", (StoredTerritorialItem item) => item.PrincipalSides != 1, default(TerritorialConditions.WithPrincipalSidesNotOne));

    /// <summary>Items in which the responsibility of a side is not stated (责任空缺).</summary>
    /// <example><code>TerritorialSpecs.WithEmptySides()</code></example>
    public static Specification<StoredTerritorialItem> WithEmptySides() =>
        Specification.Where("有一方责任未写明", "a side states no responsibility", (StoredTerritorialItem item) => item.EmptySides > 0, default(TerritorialConditions.WithEmptySides));

    /// <summary>Items in which a cooperating town decides what it was given no power to decide (镇街越权决定).</summary>
    /// <example><code>TerritorialSpecs.TownDecides()</code></example>
    public static Specification<StoredTerritorialItem> TownDecides() =>
        Specification.Where("配合的镇街作出决定", "a cooperating town decides", (StoredTerritorialItem item) => item.DecidingClauses > 0, default(TerritorialConditions.TownDecides));

    /// <summary>Items without a flow drawing (缺施工图).</summary>
    /// <example><code>TerritorialSpecs.WithoutDrawing() | TerritorialSpecs.WithoutInstruction()</code></example>
    public static Specification<StoredTerritorialItem> WithoutDrawing() =>
        Specification.Where("缺施工图", "without a flow drawing", (StoredTerritorialItem item) => !item.HasDrawing, default(TerritorialConditions.WithoutDrawing));

    /// <summary>Items without an instruction (缺说明书).</summary>
    /// <example><code>TerritorialSpecs.WithoutInstruction()</code></example>
    public static Specification<StoredTerritorialItem> WithoutInstruction() =>
        Specification.Where("缺说明书", "without an instruction", (StoredTerritorialItem item) => !item.HasInstruction, default(TerritorialConditions.WithoutInstruction));

    /// <summary>Items that rest on an item of powers (关联权责事项).</summary>
    /// <param name="code">The base code of that item.</param>
    /// <example><code>TerritorialSpecs.RestingOn(BaseCode.Parse("000115001000"))</code></example>
    public static Specification<StoredTerritorialItem> RestingOn(BaseCode code)
    {
        // As in ItemSpecs.ExercisedAt: an overlap of arrays is answered by index.
        var key = code.ToString();
        List<string> wanted = [key];
        return Specification.Where($"关联基本编码{key}", $"rests on base code {key}", (StoredTerritorialItem item) => item.LinkedCodes.Any(linked => wanted.Contains(linked)), new TerritorialConditions.RestingOn(key));
    }

    /// <summary>Items whose basis cites an instrument (援引某文件).</summary>
    /// <param name="title">The title in any form: 中华人民共和国大气污染防治法, 《大气污染防治法》.</param>
    /// <example><code>TerritorialSpecs.Citing("大气污染防治法")</code></example>
    public static Specification<StoredTerritorialItem> Citing(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var key = StoredCitation.KeyOf(InstrumentTitle.KeyOf(title));
        List<string> wanted = [key];
        return Specification.Where(
            $"援引《{InstrumentTitle.KeyOf(title)}》", $"cites 《{InstrumentTitle.KeyOf(title)}》", (StoredTerritorialItem item) => item.Instruments.Any(cited => wanted.Contains(cited)), new TerritorialConditions.Citing(key));
    }

    /// <summary>In the order of the lists: by list, then by place in it. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>TerritorialSpecs.LedByTown().InListOrder().Page(1, 50)</code></example>
    public static Specification<StoredTerritorialItem> InListOrder(this Specification<StoredTerritorialItem> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(item => item.ListId).ThenBy(item => item.Position).ThenBy(item => item.ItemId);
    }
}
