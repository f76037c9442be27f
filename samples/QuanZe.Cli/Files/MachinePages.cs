using QuanZe.Generation.Year;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Libraries;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Cli.Files;

/// <summary>The reference pages of the procedures: one each, with an index.</summary>
public static class MachinePages
{
    private static readonly (string Name, Wording Title, string Text)[] Pages =
    [
        Page("claims", YearProcedures.Claims), Page("libraries", LibraryProcedure.Under("招远市", StatuteRegister.Default)), Page("adjustment", YearProcedures.Adjustment), Page("handling", YearProcedures.Cases),
        Page("consultation", YearProcedures.Consultation), Page("response", YearProcedures.Response), Page("rulings", YearProcedures.Rulings), Page("rectification", YearProcedures.Rectification),
    ];

    /// <summary>The pages by file name, the index among them.</summary>
    public static IEnumerable<(string Name, string Text)> All => Pages.Select(page => ($"{page.Name}.md", page.Text)).Append(("README.md", Index));

    private static string Index =>
        "# 流程 · Procedures\n\n由流转表生成。Made from the tables of transitions.\n\n" + string.Concat(Pages.Select(page => $"- [{page.Title.Chinese} · {page.Title.English}]({page.Name}.md)\n"));

    private static (string, Wording, string) Page<TMatter, TState, TAction>(string name, Workflow<TMatter, TState, TAction> workflow)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class => (name, workflow.Name, WorkflowPage.Markdown(workflow));
}
