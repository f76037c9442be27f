using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Rules.Alignment;

/// <summary>The rows of one run, each asked once by the specifications of a scope (范围内的行).</summary>
internal sealed class JudgedRows
{
    private readonly HashSet<RowKey> _all;
    private readonly HashSet<RowKey>? _inScope;
    private readonly HashSet<(string List, string Department, ItemType Type)> _departments;
    private readonly Dictionary<string, HashSet<RowKey>> _allowedByRule = new(StringComparer.Ordinal);

    public JudgedRows(ValueList<PowerList> lists, RuleBook book, Specification<StoredItem>? rows, ValueList<RulesetScope> rulesets, Func<PowerList, IEnumerable<StoredItem>> shapesOf)
    {
        var shapes = lists.SelectMany(list => shapesOf(list).Select(shape => (shape, key: RowKey.Of(list.Id, list.Items[shape.Position])))).ToList();
        _all = shapes.Select(entry => entry.key).ToHashSet();
        _inScope = rows is null ? null : Satisfying(rows);

        // Advice to a department is in scope when one of the rows that it may be about is.
        _departments = lists.SelectMany(list => list.Items.Where(item => IsInScope(list.Id, item)).SelectMany(item => new[] { (list.Id, item.Body.Name, item.Type), (list.Id, item.Body.Name, ItemType.Unspecified) })).ToHashSet();
        foreach (var scope in rulesets)
        {
            var allowed = Satisfying(scope.Rows);
            foreach (var rule in book.Rules.Where(rule => rule.Ruleset == scope.Ruleset))
            {
                // Two limits on one ruleset hold together.
                _allowedByRule[rule.Name] = _allowedByRule.TryGetValue(rule.Name, out var before) ? [.. before.Intersect(allowed)] : allowed;
            }
        }

        // A row of the catalogue stands for the rows that lists lack, under no list's id.
        HashSet<RowKey> Satisfying(Specification<StoredItem> specification) =>
            shapes.Where(entry => specification.IsSatisfiedBy(entry.shape)).SelectMany(entry => new[] { entry.key, entry.key with { ListId = "" } }).ToHashSet();
    }

    public bool IsInScope(string listId, PowerItem item) => _inScope is null || _inScope.Contains(RowKey.Of(listId, item));

    public bool IsInScope(SubjectReference subject) => _inScope is null || (subject.ItemId.Length == 0 ? IsAboutScope(subject) : Holds(_inScope, subject));

    public bool Allows(Finding finding) =>
        finding.Subject.ItemId.Length == 0 || finding.Rule is not { } rule || !_allowedByRule.TryGetValue(rule, out var allowed) || Holds(allowed, finding.Subject);

    // What is about a list as a whole stays.
    private bool IsAboutScope(SubjectReference subject) => subject.Department.Length == 0 || _departments.Contains((subject.ListId, subject.Department, subject.Type));

    private bool Holds(HashSet<RowKey> rows, SubjectReference subject)
    {
        var key = new RowKey(subject.ListId, subject.ItemId, subject.Name);
        return rows.Contains(_all.Contains(key) ? key : key with { ListId = "" });
    }

    // With the name, because two lists may number their rows alike.
    private readonly record struct RowKey(string ListId, string ItemId, string Name)
    {
        public static RowKey Of(string listId, PowerItem item) => new(listId, item.Id, item.FullName);
    }
}
