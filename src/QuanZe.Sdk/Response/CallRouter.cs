using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Mandate;
using QuanZe.Sdk.Territory;

namespace QuanZe.Sdk.Response;

/// <summary>Proposes where a call goes (派发建议): by rulings, by the rows of territorial management, by the list of powers, with the ground shown.</summary>
/// <remarks>
/// Immutable and safe to share; made once for the rows and lists in force. What the town points at decides; otherwise the words of the call are held against names and responsibilities.
/// It proposes, a person dispatches: below <see cref="Likely"/> nothing is proposed.
/// </remarks>
public sealed class CallRouter
{
    /// <summary>The share of the call's words, weighed by rarity, from which a match is worth proposing.</summary>
    public const double Likely = 0.35;

    private readonly Dictionary<string, TerritorialItem> _rows;
    private readonly ILookup<string, PowerItem> _items;
    private readonly List<Target> _targets = [];
    private readonly Dictionary<string, List<int>> _targetsWith = new(StringComparer.Ordinal);

    /// <summary>Prepares the rows, items and rulings.</summary>
    /// <param name="rows">The rows of territorial management.</param>
    /// <param name="items">The items of the departments' lists; those cancelled or in draft are left out.</param>
    /// <param name="rulings">The rulings; those superseded are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CallRouter(IEnumerable<TerritorialItem> rows, IEnumerable<PowerItem> items, IEnumerable<BoundaryRuling> rulings)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(rulings);
        var allRows = rows.ToList();
        var living = items.Where(item => item.Status is not (ItemStatus.Cancelled or ItemStatus.Draft)).ToList();
        _rows = allRows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _items = living.Where(item => item.Code.BaseKey is not null).ToLookup(item => item.Code.BaseKey!, StringComparer.Ordinal);
        foreach (var ruling in rulings.Where(ruling => !ruling.IsSuperseded))
        {
            Add(ruling.Matter, Of(ruling));
        }

        foreach (var row in allRows)
        {
            Add($"{row.Name}。{row.Field}", Of(row));
        }

        foreach (var item in living)
        {
            Add(item.FullName, Of(item));
        }
    }

    /// <summary>The proposals for a call, the best first; departments that returned it on duty grounds are proposed by a ruling only. Empty when a person must judge.</summary>
    /// <param name="call">The call.</param>
    /// <param name="most">The greatest number of proposals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is null.</exception>
    public ValueList<DispatchProposal> Propose(Call call, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(call);
        var returned = call.DutyReturns.Select(back => back.Department).ToHashSet(StringComparer.Ordinal);
        return Named(call).Concat(Matching(call))
            .Where(proposal => proposal.Dispatch.Ground.Kind == DispatchGroundKind.Ruling || !returned.Contains(proposal.Dispatch.Department))
            .DistinctBy(proposal => proposal.Dispatch.Department, StringComparer.Ordinal)
            .Take(most)
            .ToValueList();
    }

    private IEnumerable<DispatchProposal> Named(Call call)
    {
        if (call.RowId is { } id && _rows.TryGetValue(id, out var row) && Of(row) is { } named)
        {
            yield return new DispatchProposal(named, 1);
        }

        foreach (var item in call.ItemCode is { } code ? _items[code] : [])
        {
            yield return new DispatchProposal(Of(item), 1);
        }
    }

    private IEnumerable<DispatchProposal> Matching(Call call)
    {
        var pairs = new WordPairs($"{call.Subject}。{call.Description}").Pairs;
        var subject = new WordPairs(call.Subject).Pairs;
        var whole = subject.Sum(Rarity);
        var scores = new Dictionary<int, (double OfSubject, double OfTarget)>();
        foreach (var pair in pairs)
        {
            if (_targetsWith.TryGetValue(pair, out var targets))
            {
                var rarity = Rarity(pair);
                foreach (var target in targets)
                {
                    var (ofSubject, ofTarget) = scores.GetValueOrDefault(target);
                    scores[target] = (ofSubject + (subject.Contains(pair) ? rarity : 0), ofTarget + rarity);
                }
            }
        }

        // Both ways: much of what the town says stands in the target, and much of the target is said.
        return scores.Select(score => (Target: _targets[score.Key], Score: whole <= 0 ? 0 : Math.Sqrt(Math.Min(1, score.Value.OfSubject / whole) * Math.Min(1, score.Value.OfTarget / _targets[score.Key].Weight(Rarity)))))
            .Where(match => match.Score >= Likely)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Target.Dispatch.Ground.Kind)
            .ThenBy(match => match.Target.Dispatch.Ground.Reference, StringComparer.Ordinal)
            .Select(match => new DispatchProposal(match.Target.Dispatch, match.Score));
    }

    private double Rarity(string pair) => Math.Log(1 + ((double)_targets.Count / (_targetsWith.TryGetValue(pair, out var targets) ? targets.Count : 1)));

    private void Add(string text, CallDispatch? dispatch)
    {
        if (dispatch is null)
        {
            return;
        }

        var pairs = new WordPairs(text).Pairs;
        foreach (var pair in pairs)
        {
            (_targetsWith.TryGetValue(pair, out var targets) ? targets : _targetsWith[pair] = []).Add(_targets.Count);
        }

        _targets.Add(new Target(dispatch, pairs));
    }

    private static CallDispatch Of(BoundaryRuling ruling) => new(ruling.Lead, [], new(DispatchGroundKind.Ruling, ruling.Number, $"{ruling.Number}：{ruling.Matter}由{ruling.Lead}牵头"));

    private static CallDispatch? Of(TerritorialItem row)
    {
        var lead = row.Principals.FirstOrDefault() ?? (row.Departments.IsEmpty ? null : row.Departments[0]);
        return lead is null ? null : new CallDispatch(
            lead.Department,
            row.Departments.Where(side => side.Department != lead.Department).Select(side => side.Department).ToValueList(),
            new(DispatchGroundKind.TerritorialRow, row.Id, $"{row.Name}（{(lead.IsPrincipal ? "主体责任" : "镇（街道）承担主体责任，部门配合")}）：{lead.Responsibility}"));
    }

    private static CallDispatch Of(PowerItem item) => new(item.Body.Name, [], new(DispatchGroundKind.PowerItem, item.Code.BaseKey ?? item.Id, $"权责清单：{item.FullName}"));

    private sealed class Target(CallDispatch dispatch, IReadOnlyList<string> pairs)
    {
        private double _weight = double.NaN;

        public CallDispatch Dispatch => dispatch;

        // Benign when two threads compute it at once: both write the same number.
        public double Weight(Func<string, double> rarity) => double.IsNaN(_weight) ? _weight = Math.Max(1e-9, pairs.Sum(rarity)) : _weight;
    }
}

/// <summary>A proposal where a call goes (派发建议).</summary>
/// <param name="Dispatch">The department, those that help, and the ground.</param>
/// <param name="Score">How much of the words agree, 0 to 1; 1 when the town pointed at the row or item.</param>
public sealed record DispatchProposal(CallDispatch Dispatch, double Score);
