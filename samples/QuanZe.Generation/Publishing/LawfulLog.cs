using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>Collects lawful differences while rows are planned; their ids are known only when the order of rows is settled.</summary>
internal sealed class LawfulLog
{
    private readonly List<(DraftRow Row, ItemElement Element, string Kind)> _entries = [];

    public void Add(DraftRow row, ItemElement element, string kind) => _entries.Add((row, element, kind));

    /// <summary>Forgets a difference that a planted fault has made unlawful.</summary>
    public void Remove(DraftRow row, ItemElement element) => _entries.RemoveAll(entry => entry.Row == row && entry.Element == element);

    public ValueList<LawfulDifference> ToList() => _entries
        .Where(entry => entry.Row.Id.Length > 0)
        .Select(entry => new LawfulDifference(entry.Row.Government.ListId, entry.Row.Id, entry.Element, entry.Kind))
        .ToValueList();
}
