using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Territory;

/// <summary>A row of the three lists of a town's duties (乡镇履行职责事项清单): what it does, what it helps with, what higher departments have taken back. A fact that hosts add.</summary>
/// <remarks>Immutable. The lists that follow those of territorial management since 2024; both may stand side by side.</remarks>
/// <param name="Id">The id of the row.</param>
/// <param name="Town">The town or street office; empty for the common list of a county.</param>
/// <param name="Kind">Which of the three lists.</param>
/// <param name="Field">The field, for example 平安法治.</param>
/// <param name="Name">The matter.</param>
public sealed record TownshipDuty(string Id, string Town, TownshipDutyKind Kind, string Field, string Name)
{
    /// <summary>The higher departments that lead (对应上级部门), or that have taken the matter back (承接部门). Empty for a basic duty.</summary>
    public ValueList<string> Departments { get; init; } = [];

    /// <summary>What the higher departments are responsible for (上级部门职责); for a matter taken back, how they now do it (工作方式).</summary>
    public string DepartmentDuty { get; init; } = "";

    /// <summary>What the town helps with (乡镇配合职责); empty for a basic duty, whose name says it, and for what was taken back.</summary>
    public string TownDuty { get; init; } = "";

    /// <summary>What is missing for its list; empty when the row is complete.</summary>
    public ValueList<Wording> Faults => Check().ToValueList();

    private IEnumerable<Wording> Check()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new("事项名称", "the matter");
        }

        if (Kind != TownshipDutyKind.Basic && Departments.IsEmpty)
        {
            yield return Kind == TownshipDutyKind.Assisting ? new("对应上级部门", "the higher department") : new("承接部门", "the department that took it back");
        }

        if (Kind != TownshipDutyKind.Basic && string.IsNullOrWhiteSpace(DepartmentDuty))
        {
            yield return Kind == TownshipDutyKind.Assisting ? new("上级部门职责", "what the higher department does") : new("工作方式", "how it is done now");
        }

        if (Kind == TownshipDutyKind.Assisting && string.IsNullOrWhiteSpace(TownDuty))
        {
            yield return new("乡镇配合职责", "what the town helps with");
        }
    }
}

/// <summary>The three lists of a town's duties (三清单).</summary>
public enum TownshipDutyKind
{
    /// <summary>What the town itself does (基本履职事项).</summary>
    Basic = 0,

    /// <summary>What the town helps a higher department with (配合履职事项).</summary>
    Assisting = 1,

    /// <summary>What a higher department has taken back (上级部门收回事项).</summary>
    TakenBack = 2,
}

/// <summary>Names of the three lists.</summary>
public static class TownshipDutyKinds
{
    /// <summary>The name of a list.</summary>
    /// <param name="kind">The list.</param>
    public static Wording Title(this TownshipDutyKind kind) => kind switch
    {
        TownshipDutyKind.Basic => new("基本履职事项清单", "Basic duties"),
        TownshipDutyKind.Assisting => new("配合履职事项清单", "Duties of help"),
        _ => new("上级部门收回事项清单", "Duties taken back"),
    };
}
