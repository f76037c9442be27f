using QuanZe.Sdk;

namespace QuanZe.Generation;

/// <summary>A fault that was put into a list on purpose, with the finding it must cause.</summary>
/// <param name="Id">The number of the fault, from 1.</param>
/// <param name="List">The id of the list whose row the finding is about.</param>
/// <param name="ItemId">The id of that row.</param>
/// <param name="Code">The code of the finding, for example <c>QZ1001</c>.</param>
/// <param name="Element">The element at fault.</param>
/// <param name="Kind">The kind in a few words, for example <c>article changed</c>.</param>
/// <param name="Expected">What the row would say without the fault.</param>
/// <param name="Actual">What it says.</param>
/// <param name="Also">Findings that the same fault may cause besides.</param>
public sealed record PlantedFault(
    int Id, string List, string ItemId, string Code, ItemElement Element, string Kind, string Expected, string Actual, ValueList<SideEffect> Also);

/// <summary>A further finding that a planted fault may cause.</summary>
/// <remarks>Written as <c>CODE</c> when it is about the row of the fault, else <c>CODE@list:item</c>.</remarks>
/// <param name="Code">The code of the finding.</param>
/// <param name="List">The list of the row it is about.</param>
/// <param name="ItemId">The id of the row it is about.</param>
public sealed record SideEffect(string Code, string List, string ItemId)
{
    /// <summary><c>CODE@list:item</c>.</summary>
    public override string ToString() => $"{Code}@{List}:{ItemId}";
}
