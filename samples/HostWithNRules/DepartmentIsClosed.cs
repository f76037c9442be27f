using NRules.Fluent.Dsl;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace HostWithNRules;

/// <summary>Finds items of departments that are closed (停办部门的事项): an NRules rule over QuanZe's rows that yields a QuanZe finding.</summary>
[Name("DepartmentIsClosed"), Tag("Host")]
public sealed class DepartmentIsClosed : Rule
{
    /// <summary>The code of the finding.</summary>
    public static FindingCode Code { get; } = new("HOST", 1001, Severity.Warning, new FindingText { Title = "停办部门的事项", Message = "「{item}」由停办的{actual}实施。" });

    /// <inheritdoc/>
    public override void Define()
    {
        Holiday holiday = null!;
        ListedItem row = null!;
        When().Match(() => holiday).Match(() => row, listed => listed.IsJudged && listed.Item.Body.Name == holiday.Department);
        Then().Yield(_ => new Finding(Code, row.Subject, ItemElement.Body, null, row.Item.Body.Name));
    }
}
