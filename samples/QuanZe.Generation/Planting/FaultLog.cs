using QuanZe.Generation.Publishing;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>Collects planted faults; ids of rows are known only when the order of rows is settled.</summary>
internal sealed class FaultLog
{
    private readonly List<Entry> _entries = [];

    public void Add(DraftRow row, string code, ItemElement element, string kind, string expected, string actual, params (string Code, DraftRow Row)[] also)
    {
        row.IsTouched = true;
        _entries.Add(new(row, code, element, kind, expected, actual, also));
    }

    public ValueList<PlantedFault> ToList() => _entries
        .OrderBy(entry => entry.Code, StringComparer.Ordinal)
        .Select((entry, i) => new PlantedFault(
            i + 1, entry.Row.Government.ListId, entry.Row.Id, entry.Code, entry.Element, entry.Kind, entry.Expected, entry.Actual,
            entry.Also.Select(effect => new SideEffect(effect.Code, effect.Row.Government.ListId, effect.Row.Id)).ToValueList()))
        .ToValueList();

    private sealed record Entry(
        DraftRow Row, string Code, ItemElement Element, string Kind, string Expected, string Actual, (string Code, DraftRow Row)[] Also);
}
