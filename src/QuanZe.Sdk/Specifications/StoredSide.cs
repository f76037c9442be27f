using QuanZe.Sdk.Territory;

namespace QuanZe.Sdk.Specifications;

/// <summary>A department that takes part in a territorial item (责任部门), as a row of its own.</summary>
public sealed record StoredSide
{
    /// <summary>The name of the department in the form in which texts are searched, as a key of at most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string Department { get; init; } = "";

    /// <summary>Whether its responsibility is principal (主体责任).</summary>
    public bool IsPrincipal { get; init; }

    // A department has one row, however often it is named.
    internal static IReadOnlyList<StoredSide> Of(IEnumerable<DepartmentSide> sides) =>
        sides.GroupBy(side => StoredBody.KeyOf(side.Department), StringComparer.Ordinal).Select(group => new StoredSide { Department = group.Key, IsPrincipal = group.Any(side => side.IsPrincipal) }).ToList();
}
