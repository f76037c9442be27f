namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about items, for memory (事项条件); each stands beside the expression of the same name in <see cref="ItemSpecs"/>.</summary>
internal static partial class ItemConditions
{
    public readonly struct InList(string key) : ICondition<StoredItem>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredItem row) => _key.Is(row.ListId);
    }

    public readonly struct WithId(string key) : ICondition<StoredItem>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredItem row) => _key.Is(row.ItemId);
    }

    public readonly struct OfType(ItemType type) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Type == type;
    }

    public readonly struct OfTypes(IEnumerable<ItemType> types) : ICondition<StoredItem>
    {
        private readonly SmallSet _types = new(types.Select(type => (int)type));

        public bool Holds(StoredItem row) => _types.Contains((int)row.Type);
    }

    public readonly struct OfBody(string key) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Body.Key == key;
    }

    public readonly struct OfCreditCode(string code) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Body.CreditCode == code;
    }

    public readonly struct InDivision(long first, long next) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Division >= first && row.Division < next;
    }

    public readonly struct OfLevel(AdministrativeLevel level) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Level == level;
    }

    public readonly struct ExercisedAt(AdministrativeLevel level) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var levels = row.Levels;
            for (var i = 0; i < levels.Count; i++)
            {
                if (levels[i] == level)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct ManagedByTiers : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.IsTiered;
    }

    public readonly struct OfStatus(IEnumerable<ItemStatus> statuses) : ICondition<StoredItem>
    {
        private readonly SmallSet _statuses = new(statuses.Select(status => (int)status));

        public bool Holds(StoredItem row) => _statuses.Contains((int)row.Status);
    }

    public readonly struct InForceOn(DateOnly date) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Status is ItemStatus.InUse or ItemStatus.Unspecified && row.Validity.From <= date && row.Validity.To >= date;
    }

    public readonly struct FromSource(IEnumerable<PowerSource> sources) : ICondition<StoredItem>
    {
        private readonly SmallSet _sources = new(sources.Select(source => (int)source));

        public bool Holds(StoredItem row) => _sources.Contains((int)row.PowerSource);
    }
}
