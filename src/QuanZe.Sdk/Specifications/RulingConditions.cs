using QuanZe.Sdk.Rulings;

namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about disputes, for memory (裁定条件).</summary>
internal static class RulingConditions
{
    public readonly struct Between(string key) : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => TextList.Holds(row.Parties, key);
    }

    public readonly struct LedBy(string key) : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => row.Lead == key;
    }

    public readonly struct MatterContains(string words) : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => row.SearchMatter.Contains(words, StringComparison.Ordinal);
    }

    public readonly struct InState(IEnumerable<DisputeState> states) : ICondition<StoredDispute>
    {
        private readonly SmallSet _states = new(states.Select(state => (int)state));

        public bool Holds(StoredDispute row) => _states.Contains((int)row.State);
    }

    public readonly struct AboutItem(string key) : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => TextList.Holds(row.ItemCodes, key);
    }

    public readonly struct Numbered(string key) : ICondition<StoredDispute>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredDispute row) => _key.Is(row.RulingNumber);
    }

    public readonly struct NotFollowedUp : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => row.State == DisputeState.InForce && row.ItemCodes.Count > 0 && row.FollowUps == 0;
    }

    public readonly struct FromCalls : ICondition<StoredDispute>
    {
        public bool Holds(StoredDispute row) => row.Calls > 0;
    }
}
