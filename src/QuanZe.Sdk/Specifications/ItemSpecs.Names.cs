namespace QuanZe.Sdk.Specifications;

/// <content>Questions about names.</content>
public static partial class ItemSpecs
{
    /// <summary>Items whose name or sub-item contains words; width, case, brackets and spaces do not matter (名称包含).</summary>
    /// <param name="words">The words, all of them together as one text. A text of spaces and brackets only is contained in every name.</param>
    /// <example><code>ItemSpecs.NameContains("建设工程规划许可")   // finds 建设工程 规划许可证核发, too</code></example>
    public static Specification<StoredItem> NameContains(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = SearchText.Of(words);
#pragma warning disable CA1307 // Stores do not know StringComparison; Contains(string) compares ordinally without it.
        return Specification.Where($"名称含“{words}”", $"name contains '{words}'", (StoredItem item) => item.SearchName.Contains(wanted), new ItemConditions.NameContains(wanted));
#pragma warning restore CA1307
    }

    /// <summary>Other items with nearly the same name, in any list: differences of typography, punctuation and marks of the level aside (疑似重复).</summary>
    /// <param name="original">The item that others repeat; it is not among them. Nothing repeats an item without a name.</param>
    /// <example><code>ItemSpecs.NearDuplicatesOf(row) &amp; ItemSpecs.InList(row.ListId)</code></example>
    public static Specification<StoredItem> NearDuplicatesOf(StoredItem original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var (fingerprint, listId, itemId) = (original.NameFingerprint, original.ListId, original.ItemId);
        return Specification.Where(
            $"与“{original.Name}”疑似重复", $"nearly repeats '{original.Name}'",
            (StoredItem item) => item.NameFingerprint == fingerprint && item.NameFingerprint != 0 && !(item.ListId == listId && item.ItemId == itemId),
            new ItemConditions.NearDuplicatesOf(fingerprint, listId, itemId));
    }
}
