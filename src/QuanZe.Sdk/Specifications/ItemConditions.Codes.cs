using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Specifications;

/// <content>Conditions on codes.</content>
internal static partial class ItemConditions
{
    public readonly struct WithBaseKey(string key) : ICondition<StoredItem>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredItem row) => _key.Is(row.Code.BaseKey);
    }

    public readonly struct OfScheme(string id) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Code.Scheme == id;
    }

    public readonly struct WithMalformedCode : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Code.Grade is CodeGrade.Doubtful or CodeGrade.Unusable;
    }

    public readonly struct WithCodeCondition(CodeCondition condition) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Code.Condition == condition;
    }

    public readonly struct SubItems : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Code.Role == FamilyRole.Sub;
    }

    public readonly struct MainItems : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.Code.Role != FamilyRole.Sub;
    }
}
