using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A list whose rows are judged (受检清单): what is about the list as a whole, and not about any of its rows, is found on it.</summary>
/// <remarks>A fact, compared by reference; the engine inserts one per list that is not the catalogue and has more than one row: of a single row, all is said on the row. Immutable.</remarks>
/// <param name="list">The list.</param>
public sealed class JudgedList(PowerList list) : IFindingSubject
{
    /// <summary>The list's id.</summary>
    public string Id { get; } = list.Id;

    /// <inheritdoc/>
    public SubjectReference Subject { get; } = SubjectReference.To(list);

    internal static IEnumerable<JudgedList> Of(IEnumerable<PowerList> lists) => lists.Where(list => list.Items.Count > 1).Select(list => new JudgedList(list));
}
