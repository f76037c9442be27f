using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Alignment;

/// <summary>The rows of one type that one department has in a list (部门同类事项): what advice is about that would be the same on each of them.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="type">The type.</param>
/// <param name="rows">The rows in order; at least one, all of one list and department.</param>
public sealed class DepartmentItems(ItemType type, IReadOnlyList<ListedItem> rows) : IFindingSubject
{
    /// <summary>The type.</summary>
    public ItemType Type { get; } = type;

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<ListedItem> Rows { get; } = rows;

    /// <summary>The level of the list.</summary>
    public AdministrativeLevel Level => Rows[0].Level;

    /// <summary>The name of the department as the list prints it.</summary>
    public string Department => Rows[0].Item.Body.Name;

    /// <inheritdoc/>
    public SubjectReference Subject => SubjectReference.To(Rows[0].List, Department, Type);

    /// <summary>Whether any row speaks of a topic.</summary>
    /// <param name="topic">The topic.</param>
    public bool SpeaksOf(RowTopics topic)
    {
        foreach (var row in Rows)
        {
            if ((row.Topics & topic) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row meets a condition.</summary>
    /// <param name="condition">The condition.</param>
    public bool HasAny(Func<ListedItem, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        foreach (var row in Rows)
        {
            if (condition(row))
            {
                return true;
            }
        }

        return false;
    }

    internal FindingPlace At(ItemElement element, Func<ListedItem, bool>? condition = null, string? expected = null, params ReadOnlySpan<string> arguments) =>
        DepartmentPlace.Of(condition is null ? Rows : Rows.Where(condition).ToList(), element, row => row.Item.FullName, expected, arguments);
}
