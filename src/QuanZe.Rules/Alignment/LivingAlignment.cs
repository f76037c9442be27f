using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Alignment;

/// <summary>An alignment that follows the editing of the lowest list (随编比对): each edit changes the findings that it touches and no others.</summary>
/// <remarks>
/// A pairing once made is kept while a row stays the same item, that is, keeps its base code or its name; a row that becomes another item, or is new, is matched anew, alone.
/// After every edit the findings are those that the same lists with the same pairings give in one run.
/// The scope of the engine holds here too: for <see cref="Findings"/>, for what edits return, for reports. <see cref="Session"/> knows nothing of it.
/// An edit is whole or not at all. Not safe to share between threads.
/// </remarks>
public sealed class LivingAlignment
{
    private readonly SamenessProfile _profile;
    private readonly StatuteRegister _register;
    private readonly DateOnly _date;
    private readonly AlignmentScope _scope;
    private readonly LivingScope _livingScope;
    private LocalLaw _localLaw;
    private Dictionary<TableKey, JudgedTable> _tables;
    private ScopedFindings? _scoped;

    internal LivingAlignment(RuleSession session, LivingRows rows, AlignmentScope scope, SamenessProfile profile, StatuteRegister register, LocalLaw localLaw, Dictionary<TableKey, JudgedTable> tables, DateOnly date)
    {
        Session = session;
        Rows = rows;
        _profile = profile;
        _register = register;
        _localLaw = localLaw;
        _tables = tables;
        _date = date;
        _scope = scope;
        _livingScope = new LivingScope(scope, rows, session.RuleBook);
        _scoped = _livingScope.Capture();
    }

    /// <summary>The session behind it: findings, pages, events, explanations; and where a host inserts facts of its own, such as an approval that has come in.</summary>
    public RuleSession Session { get; }

    /// <summary>The findings as they are now, in order; of a scoped engine those in scope.</summary>
    public IEnumerable<Finding> Findings => _scoped is { } scoped ? Session.Findings.Where(scoped.Allows) : Session.Findings;

    /// <summary>The lists as they are now.</summary>
    public ValueList<PowerList> Lists => Rows.Lists;

    internal LivingRows Rows { get; }

    /// <summary>Puts an item into the lowest list: in its place when the list has its id, else behind the last.</summary>
    /// <param name="item">The item.</param>
    public FindingChanges Put(PowerItem item) => Edit(new ListEdits().Put(item));

    /// <summary>Takes an item out of the lowest list.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">The list has no such item.</exception>
    public FindingChanges Remove(string id) => Edit(new ListEdits().Remove(id));

    /// <summary>Edits the lowest list, all at once.</summary>
    /// <remarks>In the session of a scoped engine an edit costs a pass over the rows besides, because a row that comes into scope or leaves it brings or takes the findings of its counterparts.</remarks>
    /// <param name="edits">The edits, in their order.</param>
    /// <param name="cancellationToken">Stops the work; nothing is then changed.</param>
    /// <returns>What came and went among the findings; of a scoped engine among those in scope.</returns>
    /// <exception cref="ArgumentException">An item is to be removed that the list does not have; nothing is changed.</exception>
    /// <exception cref="RuleFailedException">A rule threw; nothing is changed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; nothing is changed.</exception>
    public FindingChanges Edit(ListEdits edits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edits);
        var before = _scoped is null ? null : Findings.ToList();
        var done = new Stack<RowEdit>();
        try
        {
            var changes = new FactChanges();
            foreach (var (id, item) in edits.List)
            {
                var edit = item is not null ? Rows.Put(item) : Rows.Remove(Rows.Find(id) ?? throw new ArgumentException($"The list has no item '{id}'.", nameof(edits)));
                done.Push(edit);
                changes.Exchange(edit.Before.Facts, edit.After.Facts);
            }

            var law = LocalLawAfter(done);
            changes.Exchange(law == _localLaw ? [] : [_localLaw], law == _localLaw ? [] : [law]);
            var tables = TablesAfter(done);
            changes.Exchange(_tables.Values.Except(tables.Values), tables.Values.Except(_tables.Values));
            var scoped = _livingScope.Capture();
            var result = Session.Commit(changes.ToRuleChanges(), cancellationToken);
            (_localLaw, _tables, _scoped) = (law, tables, scoped);
            return before is null ? result : LivingScope.Between(result.Commit, before, Findings);
        }
        catch
        {
            foreach (var edit in done)
            {
                Rows.TakeBack(edit);
            }

            throw;
        }
    }

    /// <summary>The report of the lists as they are now. It costs as much as the reporting of a run; for a report, not for every keystroke.</summary>
    public AlignmentReport Report()
    {
        var (lists, run) = (Lists, Session.Capture());
        return _scope.Limit(AlignmentReporter.Report(_profile, lists, _date, Rows.Items, run), lists, run);
    }

    // The law of the region hangs on the bodies of all rows together; it is looked at only when an edit brings or takes a name of a body.
    private LocalLaw LocalLawAfter(IEnumerable<RowEdit> edits) =>
        edits.All(edit => edit.Before.Row?.Item.Body.Name == edit.After.Row?.Item.Body.Name) || _localLaw.StillHolds(Rows.Bodies, Rows.Lists.Select(list => list.Authority))
            ? _localLaw
            : new LocalLaw(_register, Lists);

    // Which tables there are is looked at only when an edit brings, takes or moves a row.
    private Dictionary<TableKey, JudgedTable> TablesAfter(IEnumerable<RowEdit> edits) =>
        edits.All(edit => edit.Before.Row?.Table == edit.After.Row?.Table) ? _tables : JudgedTable.Of([Rows.Lists[^1]]).ToDictionary(table => table.Key, table => _tables.GetValueOrDefault(table.Key) ?? table);
}
