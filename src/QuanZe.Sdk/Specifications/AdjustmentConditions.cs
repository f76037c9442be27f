using QuanZe.Sdk.Adjustments;

namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about requests for adjustment, for memory (调整申请条件).</summary>
internal static class AdjustmentConditions
{
    public readonly struct InList(string key) : ICondition<StoredAdjustment>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredAdjustment row) => _key.Is(row.ListId);
    }

    public readonly struct OfDepartment(string key) : ICondition<StoredAdjustment>
    {
        public bool Holds(StoredAdjustment row) => row.Department == key;
    }

    public readonly struct OfKind(IEnumerable<AdjustmentKind> kinds) : ICondition<StoredAdjustment>
    {
        private readonly SmallSet _kinds = new(kinds.Select(kind => (int)kind));

        public bool Holds(StoredAdjustment row) => _kinds.Contains((int)row.Kind);
    }

    public readonly struct TriggeredBy(IEnumerable<AdjustmentTrigger> triggers) : ICondition<StoredAdjustment>
    {
        private readonly SmallSet _triggers = new(triggers.Select(trigger => (int)trigger));

        public bool Holds(StoredAdjustment row) => _triggers.Contains((int)row.Trigger);
    }

    public readonly struct TriggeredBetween(DateOnly first, DateOnly last) : ICondition<StoredAdjustment>
    {
        public bool Holds(StoredAdjustment row) => row.TriggeredOn >= first && row.TriggeredOn <= last;
    }

    public readonly struct InState(IEnumerable<AdjustmentState> states) : ICondition<StoredAdjustment>
    {
        private readonly SmallSet _states = new(states.Select(state => (int)state));

        public bool Holds(StoredAdjustment row) => _states.Contains((int)row.State);
    }

    public readonly struct Incomplete : ICondition<StoredAdjustment>
    {
        public bool Holds(StoredAdjustment row) => !row.IsComplete;
    }

    public readonly struct WithoutCounterpart : ICondition<StoredAdjustment>
    {
        public bool Holds(StoredAdjustment row) => row.CounterpartId.Length == 0;
    }

    public readonly struct Touching(string itemId) : ICondition<StoredAdjustment>
    {
        public bool Holds(StoredAdjustment row) => TextList.Holds(row.ItemIds, itemId);
    }
}
