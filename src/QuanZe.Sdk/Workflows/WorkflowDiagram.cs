using System.Text;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>Draws a procedure (流程图) from its own table, so that the drawing is never out of date.</summary>
public static class WorkflowDiagram
{
    /// <summary>The procedure as a Mermaid state diagram.</summary>
    /// <typeparam name="TMatter">What the procedure is about.</typeparam>
    /// <typeparam name="TState">Its states.</typeparam>
    /// <typeparam name="TAction">Its actions.</typeparam>
    /// <param name="workflow">The procedure.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="workflow"/> is null.</exception>
    public static string Mermaid<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, string language = Languages.Chinese)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in workflow.States)
        {
            text.Append("    state \"").Append(workflow.Title(state).In(language)).Append("\" as ").Append(state).Append('\n');
        }

        text.Append("    [*] --> ").Append(workflow.States[0]).Append('\n');
        foreach (var way in workflow.Transitions)
        {
            text.Append("    ").Append(way.From).Append(" --> ").Append(way.To).Append(" : ").Append(way.Action.In(language));
            if (way.Condition is { } condition)
            {
                text.Append(" [").Append(condition.In(language)).Append(']');
            }

            if (!way.Roles.IsEmpty)
            {
                text.Append(" (").Append(Wording.Join(way.Roles.Select(role => role.Title())).In(language)).Append(')');
            }

            text.Append('\n');
        }

        foreach (var state in workflow.States.Where(workflow.IsFinal))
        {
            text.Append("    ").Append(state).Append(" --> [*]\n");
        }

        return text.ToString();
    }
}
