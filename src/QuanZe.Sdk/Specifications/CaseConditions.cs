using QuanZe.Sdk.Handling;

namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about cases, for memory (办件条件).</summary>
internal static class CaseConditions
{
    public readonly struct OfDepartment(string key) : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.Department == key;
    }

    public readonly struct OfItem(string key) : ICondition<StoredCase>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredCase row) => _key.Is(row.ItemId);
    }

    public readonly struct InState(IEnumerable<CaseState> states) : ICondition<StoredCase>
    {
        private readonly SmallSet _states = new(states.Select(state => (int)state));

        public bool Holds(StoredCase row) => _states.Contains((int)row.State);
    }

    public readonly struct Through(CaseChannel channel) : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.Channel == channel;
    }

    public readonly struct ByAgent : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.IsByAgent;
    }

    public readonly struct ByCourier : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.IsByCourier;
    }

    public readonly struct BySilence : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.IsBySilence;
    }

    public readonly struct DueBy(DateOnly day) : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.DueOn <= day;
    }

    public readonly struct DecidedBetween(DateOnly first, DateOnly last) : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.DecidedOn >= first && row.DecidedOn <= last;
    }

    public readonly struct Late : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.IsLate;
    }

    public readonly struct RatedBelow(int stars) : ICondition<StoredCase>
    {
        public bool Holds(StoredCase row) => row.Stars > 0 && row.Stars < stars;
    }
}
