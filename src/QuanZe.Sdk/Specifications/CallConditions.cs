using QuanZe.Sdk.Response;

namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about calls, for memory (呼叫条件).</summary>
internal static class CallConditions
{
    public readonly struct OfTown(string key) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Town == key;
    }

    public readonly struct SubjectContains(string words) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.SearchSubject.Contains(words, StringComparison.Ordinal);
    }

    public readonly struct AtLeast(CallUrgency urgency) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Urgency >= urgency;
    }

    public readonly struct InState(IEnumerable<CallState> states) : ICondition<StoredCall>
    {
        private readonly SmallSet _states = new(states.Select(state => (int)state));

        public bool Holds(StoredCall row) => _states.Contains((int)row.State);
    }

    public readonly struct CalledBetween(DateOnly first, DateOnly last) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.CalledOn >= first && row.CalledOn <= last;
    }

    public readonly struct HandledBy(string key) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Department == key;
    }

    public readonly struct Involving(string key) : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Department == key || TextList.Holds(row.Cooperating, key);
    }

    public readonly struct AboutRow(string key) : ICondition<StoredCall>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredCall row) => _key.Is(row.RowId);
    }

    public readonly struct AboutItem(string key) : ICondition<StoredCall>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredCall row) => _key.Is(row.ItemCode);
    }

    public readonly struct Returned : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Returns > 0;
    }

    public readonly struct Redone : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Redone > 0;
    }

    public readonly struct Reminded : ICondition<StoredCall>
    {
        public bool Holds(StoredCall row) => row.Notices > 0;
    }
}
