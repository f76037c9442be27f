using System.Text;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>Writes the reference page of a procedure (流程说明页) from its own table: the drawing and every transition, in Chinese and English.</summary>
public static class WorkflowPage
{
    /// <summary>The page as Markdown.</summary>
    /// <typeparam name="TMatter">What the procedure is about.</typeparam>
    /// <typeparam name="TState">Its states.</typeparam>
    /// <typeparam name="TAction">Its actions.</typeparam>
    /// <param name="workflow">The procedure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="workflow"/> is null.</exception>
    public static string Markdown<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var page = new StringBuilder("# ").Append(workflow.Name.Chinese).Append(" · ").Append(workflow.Name.English).Append("\n\n");
        page.Append("```mermaid\n").Append(WorkflowDiagram.Mermaid(workflow)).Append("```\n\n");
        Table(page, workflow, Languages.Chinese, "| 从 | 操作 | 角色 | 条件 | 到 |");
        page.Append("---\n\n```mermaid\n").Append(WorkflowDiagram.Mermaid(workflow, Languages.English)).Append("```\n\n");
        Table(page, workflow, Languages.English, "| from | action | role | condition | to |");
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table<TMatter, TState, TAction>(StringBuilder page, Workflow<TMatter, TState, TAction> workflow, string language, string headings)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class
    {
        page.Append(headings).Append("\n|---|---|---|---|---|\n");
        foreach (var way in workflow.Transitions)
        {
            page.Append("| ").Append(workflow.Title(way.From).In(language)).Append(" | ").Append(way.Action.In(language)).Append(" | ").Append(Wording.Join(way.Roles.Select(role => role.Title())).In(language))
                .Append(" | ").Append(way.Condition?.In(language) ?? "").Append(" | ").Append(workflow.Title(way.To).In(language)).Append(" |\n");
        }

        page.Append('\n');
    }
}
