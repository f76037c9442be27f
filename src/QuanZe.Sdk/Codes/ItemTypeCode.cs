namespace QuanZe.Sdk.Codes;

/// <summary>One line of a codelist of item types (事项类型代码).</summary>
/// <param name="Code">The code as the system writes it, for example <c>01</c>, <c>1A</c> or <c>XK</c>.</param>
/// <param name="Type">The canonical type; <see cref="ItemType.Unspecified"/> for a word that none of the eleven types covers.</param>
/// <param name="Name">The name that the system gives the code, in Chinese.</param>
/// <param name="From">The first day on which the code is used, or null when it is not known.</param>
/// <param name="To">The last day on which the code is used, or null when there is none or it is not known.</param>
/// <param name="IsInferred">Whether the line was concluded from its neighbours and has not been seen in use.</param>
public sealed record ItemTypeCode(string Code, ItemType Type, string Name, DateOnly? From = null, DateOnly? To = null, bool IsInferred = false)
{
    /// <summary>Whether the code is used on a day.</summary>
    /// <param name="date">The day; null asks without regard to time.</param>
    public bool IsUsedOn(DateOnly? date) => date is not { } day || new Validity(From, To).Covers(day);
}
