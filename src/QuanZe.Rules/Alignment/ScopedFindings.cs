using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>Which findings of an alignment a scope lets through (范围内的问题).</summary>
internal sealed class ScopedFindings
{
    private readonly HashSet<(string ListId, string ItemId, string Name)> _inScope;

    public ScopedFindings(JudgedRows rows, ValueList<PowerList> lists, IEnumerable<IEnumerable<(string ListId, PowerItem Item)>> aligned)
    {
        Rows = rows;

        // An aligned item is in scope when one of its rows is; what a list did not claim is found under the id of the list and the row of the catalogue.
        _inScope = aligned.Where(item => item.Any(row => rows.IsInScope(row.ListId, row.Item)))
            .SelectMany(item => item.SelectMany(row => lists.Select(list => (list.Id, row.Item.Id, row.Item.FullName)))).ToHashSet();
    }

    public JudgedRows Rows { get; }

    public bool Allows(Finding finding) => IsAbout(finding.Subject) && Rows.Allows(finding);

    public bool IsAbout(SubjectReference subject) => subject.ItemId.Length == 0 ? Rows.IsInScope(subject) : _inScope.Contains((subject.ListId, subject.ItemId, subject.Name));
}
