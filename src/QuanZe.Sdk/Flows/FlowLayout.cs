namespace QuanZe.Sdk.Flows;

/// <summary>Where the steps of a flow stand in a drawing (流程图布局): a column for each lane, rows from top to bottom so that arrows lead down where they can.</summary>
internal sealed class FlowLayout
{
    private readonly Dictionary<string, (int Lane, int Row)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<FlowArrow> _back;

    public FlowLayout(FlowChart flow)
    {
        var lanes = flow.Lanes.Select((lane, place) => (lane, place)).DistinctBy(pair => pair.lane, StringComparer.Ordinal).ToDictionary(pair => pair.lane, pair => pair.place, StringComparer.Ordinal);
        _back = BackArrows(flow);
        var forward = flow.Arrows.Where(arrow => !_back.Contains(arrow)).ToLookup(arrow => arrow.To, StringComparer.Ordinal);
        var taken = new HashSet<(int, int)>();
        foreach (var step in Ordered(flow, forward))
        {
            var lane = lanes[step.Lane];
            var row = forward[step.Id].Select(arrow => _places[arrow.From].Row + (_places[arrow.From].Lane == lane ? 1 : OwnRow(flow, arrow))).DefaultIfEmpty(0).Max();
            while (!taken.Add((lane, row)))
            {
                row++;
            }

            _places[step.Id] = (lane, row);
        }

        Rows = _places.Values.Select(place => place.Row).DefaultIfEmpty(0).Max() + 1;
    }

    public int Rows { get; }

    public (int Lane, int Row) PlaceOf(string id) => _places[id];

    public bool IsBack(FlowArrow arrow) => _back.Contains(arrow);

    public bool IsTaken(int lane, int row) => _places.ContainsValue((lane, row));

    // A step handed to another lane begins a row below; nothing is gained by drawing it beside its origin.
    private static int OwnRow(FlowChart flow, FlowArrow arrow) => flow.Find(arrow.From) is null ? 0 : 1;

    private static HashSet<FlowArrow> BackArrows(FlowChart flow)
    {
        var back = new HashSet<FlowArrow>();
        var states = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var step in flow.Steps)
        {
            Visit(flow, step.Id, states, back);
        }

        return back;
    }

    // The value says whether a step is still on the way from the start: an arrow to such a step leads back.
    private static void Visit(FlowChart flow, string id, Dictionary<string, bool> states, HashSet<FlowArrow> back)
    {
        if (!states.TryAdd(id, true))
        {
            return;
        }

        foreach (var arrow in flow.From(id))
        {
            if (states.TryGetValue(arrow.To, out var isOnTheWay) && isOnTheWay)
            {
                back.Add(arrow);
            }
            else
            {
                Visit(flow, arrow.To, states, back);
            }
        }

        states[id] = false;
    }

    private static IEnumerable<FlowStep> Ordered(FlowChart flow, ILookup<string, FlowArrow> forward)
    {
        var left = flow.Steps.ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var next = left.Find(step => forward[step.Id].All(arrow => done.Contains(arrow.From))) ?? left[0];
            left.Remove(next);
            done.Add(next.Id);
            yield return next;
        }
    }
}
