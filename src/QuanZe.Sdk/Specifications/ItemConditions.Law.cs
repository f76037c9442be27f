namespace QuanZe.Sdk.Specifications;

/// <content>Conditions on legal bases.</content>
internal static partial class ItemConditions
{
    public readonly struct Citing(string instrument) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var citations = row.Citations;
            for (var i = 0; i < citations.Count; i++)
            {
                if (citations[i].Instrument == instrument)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct CitingAny(HashSet<string> instruments) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var citations = row.Citations;
            for (var i = 0; i < citations.Count; i++)
            {
                if (instruments.Contains(citations[i].Instrument))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly struct CitingArticle(string instrument, int article) : ICondition<StoredItem>
    {
        public bool Holds(StoredItem row)
        {
            var citations = row.Citations;
            for (var i = 0; i < citations.Count; i++)
            {
                if (citations[i].Article == article && citations[i].Instrument == instrument)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
