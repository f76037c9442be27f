using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A table whose rows are judged (受检表): what is about the table as a whole, such as a column it lacks, is found on it and not on each of its rows.</summary>
/// <remarks>A fact, compared by reference; the engine inserts one per table of more than one row that is not the catalogue's: of a single row, all is said on the row. Immutable.</remarks>
/// <param name="list">The list that the table belongs to.</param>
/// <param name="key">List, file and sheet.</param>
public sealed class JudgedTable(PowerList list, TableKey key) : IFindingSubject
{
    /// <summary>List, file and sheet.</summary>
    public TableKey Key { get; } = key;

    /// <summary>The list, with file and sheet.</summary>
    public SubjectReference Subject { get; } = SubjectReference.To(list) with { File = key.File, Sheet = key.Sheet };

    internal static IEnumerable<JudgedTable> Of(IEnumerable<PowerList> lists) =>
        from list in lists
        from table in list.Items.GroupBy(item => new TableKey(list.Id, item.Origin.File, item.Origin.Sheet))
        where table.Skip(1).Any()
        select new JudgedTable(list, table.Key);
}
