using System.Globalization;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>A procedure being walked step by step (流程推演). Every step is asked of the procedure itself; a refusal is a fault of the scenario.</summary>
internal sealed class Course<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, Opening<TMatter> opening, YearClock clock)
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    public WorkflowCase<TMatter, TState, TAction> Case { get; private set; } = workflow.Open(opening);

    /// <summary>Does a step some working days after the last; false when the year is over by then.</summary>
    public bool Do(TAction action, Actor by, int workingDays = 0) => clock.After(Case.ChangedAt, workingDays) is { } at && DoAt(action, by, at);

    /// <summary>Does a step at a moment.</summary>
    public bool DoAt(TAction action, Actor by, DateTimeOffset at)
    {
        Case = workflow.Apply(Case, new Command<TAction>(string.Create(CultureInfo.InvariantCulture, $"{Case.Id}/{Case.Version + 1}"), action, by, at, Case.Version)).Required();
        return true;
    }
}
