namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about territorial items, for memory (属地管理事项条件).</summary>
internal static class TerritorialConditions
{
    public readonly struct InList(string key) : ICondition<StoredTerritorialItem>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredTerritorialItem row) => _key.Is(row.ListId);
    }

    public readonly struct OfField(string key) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.Field == key;
    }

    public readonly struct NameContains(string words) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.SearchName.Contains(words, StringComparison.Ordinal);
    }

    public readonly struct Involving(string department) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row)
        {
            var sides = row.Sides;
            for (var i = 0; i < sides.Count; i++)
            {
                if (sides[i].Department == department)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct LedBy(string department) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row)
        {
            var sides = row.Sides;
            for (var i = 0; i < sides.Count; i++)
            {
                if (sides[i].IsPrincipal && sides[i].Department == department)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct LedByTown : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.IsTownPrincipal;
    }

    public readonly struct WithPrincipalSidesNotOne : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.PrincipalSides != 1;
    }

    public readonly struct WithEmptySides : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.EmptySides > 0;
    }

    public readonly struct TownDecides : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => row.DecidingClauses > 0;
    }

    public readonly struct WithoutDrawing : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => !row.HasDrawing;
    }

    public readonly struct WithoutInstruction : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => !row.HasInstruction;
    }

    public readonly struct RestingOn(string key) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => TextList.Holds(row.LinkedCodes, key);
    }

    public readonly struct Citing(string key) : ICondition<StoredTerritorialItem>
    {
        public bool Holds(StoredTerritorialItem row) => TextList.Holds(row.Instruments, key);
    }
}
