using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>The conditions of the shipped questions about findings, for memory (问题条件).</summary>
internal static class FindingConditions
{
    public readonly struct OfCode(string code) : ICondition<StoredFinding>
    {
        public bool Holds(StoredFinding row) => row.Code == code;
    }

    public readonly struct AtLeast(Severity severity) : ICondition<StoredFinding>
    {
        public bool Holds(StoredFinding row) => row.Severity >= severity;
    }

    public readonly struct About(ItemElement element) : ICondition<StoredFinding>
    {
        public bool Holds(StoredFinding row) => row.Element == element;
    }

    public readonly struct InList(string key) : ICondition<StoredFinding>
    {
        private readonly KeyText _key = new(key);

        public bool Holds(StoredFinding row) => _key.Is(row.ListId);
    }
}
