namespace QuanZe.Sdk.Specifications;

/// <content>Conditions on names.</content>
internal static partial class ItemConditions
{
    public readonly struct NameContains(string words) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.SearchName.Contains(words, StringComparison.Ordinal);
    }

    public readonly struct NearDuplicatesOf(long fingerprint, string listId, string itemId) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.NameFingerprint == fingerprint && fingerprint != 0 && !(row.ListId == listId && row.ItemId == itemId);
    }
}
