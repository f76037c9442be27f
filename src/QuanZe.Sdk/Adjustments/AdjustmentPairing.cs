using QuanZe.Sdk.Text;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>Puts a handing-down and its taking-over together (承接与下放的配对): what one level gives up, another must take.</summary>
/// <param name="Devolved">The request of the giving side; null when a taking side stands alone.</param>
/// <param name="TakenOver">The requests of the taking sides; empty when nobody takes.</param>
public sealed record AdjustmentPairing(
    WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>? Devolved, ValueList<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> TakenOver)
{
    /// <summary>Whether both sides are there.</summary>
    public bool IsComplete => Devolved is not null && !TakenOver.IsEmpty;

    /// <summary>Pairs requests: by the counterpart they name, else by the code or the name of the items. Requests turned down or withdrawn do not count.</summary>
    /// <param name="requests">The requests of all levels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    public static ValueList<AdjustmentPairing> Of(IEnumerable<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var alive = requests.Where(request => request.State is not (AdjustmentState.Rejected or AdjustmentState.Withdrawn)).ToList();
        var takers = alive.Where(request => request.Matter.Kind == AdjustmentKind.TakeOver).ToList();
        var pairs = alive.Where(request => request.Matter.Kind == AdjustmentKind.Devolve)
            .Select(giver => new AdjustmentPairing(giver, takers.Where(taker => Belong(giver, taker)).ToValueList())).ToList();
        var paired = pairs.SelectMany(pair => pair.TakenOver).ToHashSet(ReferenceEqualityComparer.Instance);
        return pairs.Concat(takers.Where(taker => !paired.Contains(taker)).Select(taker => new AdjustmentPairing(null, [taker]))).ToValueList();
    }

    private static bool Belong(WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> giver, WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> taker) =>
        taker.Matter.CounterpartId is { } named ? named == giver.Id
        : giver.Matter.CounterpartId is { } wanted ? wanted == taker.Id
        : giver.Matter.Items.Any(given => taker.Matter.Items.Any(taken => IsSame(given, taken)));

    private static bool IsSame(PowerItem given, PowerItem taken) =>
        given.Code.BaseKey is { } key && taken.Code.BaseKey is { } other
            ? key == other
            : given.Type == taken.Type && CanonicalText.Of(given.FullName, TextForm.Comparison) == CanonicalText.Of(taken.FullName, TextForm.Comparison);
}
