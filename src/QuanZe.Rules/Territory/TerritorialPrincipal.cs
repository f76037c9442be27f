using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Territory;

/// <summary>A department with the principal responsibility in a territorial row (主体责任部门).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="item">The row.</param>
/// <param name="side">The department.</param>
public sealed class TerritorialPrincipal(TerritorialItem item, DepartmentSide side)
{
    /// <summary>The row.</summary>
    public TerritorialItem Item { get; } = item;

    /// <summary>The department.</summary>
    public DepartmentSide Side { get; } = side;

    /// <summary>What the department is for.</summary>
    public string Function { get; } = DepartmentFunction.Of(side.Department);

    /// <summary>The department with each code that the row is linked with.</summary>
    public IReadOnlyCollection<(string Function, string Code)> Keys => Item.LinkedCodes.Select(code => (Function, code)).ToValueList();

    /// <summary>The body and code of a listed row, to be met by one of the keys; empty without a code.</summary>
    /// <param name="row">The row.</param>
    public static IReadOnlyCollection<(string Function, string Code)> KeyOf(ListedItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Item.Code.BaseKey is { } code ? [(row.Function, code)] : Array.Empty<(string, string)>();
    }
}

/// <summary>Territorial rows as findings name them.</summary>
internal static class TerritorialPlaces
{
    public static SubjectReference Subject(this TerritorialItem item) => new()
    {
        ListId = "territory",
        ItemId = item.Id,
        Name = item.Name,
        Level = AdministrativeLevel.Township,
        Department = string.Join('、', item.Principals.Select(side => side.Department)),
        File = item.Origin.File,
        Sheet = item.Origin.Sheet,
        Row = item.Origin.Row,
    };
}
