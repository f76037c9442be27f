namespace QuanZe.Sdk.Specifications;

/// <content>Conditions on what an item states.</content>
internal static partial class ItemConditions
{
    public readonly struct Lacking(ItemElement element) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var lacking = row.Lacking;
            for (var i = 0; i < lacking.Count; i++)
            {
                if (lacking[i] == element)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct WithDirectResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.DirectResponsibilities > 0;
    }

    public readonly struct WithSupervisoryResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.SupervisoryResponsibilities > 0;
    }

    public readonly struct WithUnlabelledResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.UnlabelledResponsibilities > 0;
    }

    public readonly struct WithoutDirectResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.DirectResponsibilities == 0;
    }

    public readonly struct WithoutSupervisoryResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.SupervisoryResponsibilities == 0;
    }

    public readonly struct WithoutUnlabelledResponsibilities : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row) => row.UnlabelledResponsibilities == 0;
    }
}
