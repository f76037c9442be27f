using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <content>Conditions on claims, findings and versions.</content>
internal static partial class ItemConditions
{
    public readonly struct Standing(ClaimStanding standing) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Claim == standing;
    }

    public readonly struct WithFinding(string code) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var findings = row.Findings;
            for (var i = 0; i < findings.Count; i++)
            {
                if (findings[i].Code == code)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct WithFindings(Severity atLeast) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var findings = row.Findings;
            for (var i = 0; i < findings.Count; i++)
            {
                if (findings[i].Severity >= atLeast)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct ChangedSince(int version) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.ChangedIn > version;
    }

    public readonly struct ChangedSinceVersion(string listId, int version) : ICondition<StoredItem>
    {
        private readonly KeyText _list = new(listId);

        public bool Holds(StoredItem row) => row.ChangedIn > version && _list.Is(row.ListId);
    }
}
