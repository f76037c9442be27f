namespace QuanZe.Sdk.Mandate;

/// <summary>An internal unit of a body (内设机构).</summary>
/// <param name="Name">Its name as the regulation writes it, brackets included: 法规科（行政审批科）.</param>
/// <param name="Text">What the unit does; empty when the regulation only names it.</param>
/// <param name="Line">The line of the text that it begins on, counted from 1; 0 when it was not read from a text.</param>
public sealed record InternalUnit(string Name, string Text = "", int Line = 0)
{
    /// <summary>Whether a cell names the unit: its name with or without brackets, or the name in the brackets, is the cell or its end.</summary>
    /// <param name="cell">A name from the list, for example 局行政审批科.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public bool IsNamedBy(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Names().Any(name => name.Length > 1 && (cell.EndsWith(name, StringComparison.Ordinal) || (cell.Length > 1 && name.EndsWith(cell, StringComparison.Ordinal))));
    }

    private IEnumerable<string> Names()
    {
        yield return Name;
        var open = Name.IndexOf('（', StringComparison.Ordinal);
        if (open > 0)
        {
            yield return Name[..open];
            yield return Name[(open + 1)..].TrimEnd('）').Replace("加挂", "", StringComparison.Ordinal).Replace("牌子", "", StringComparison.Ordinal);
        }
    }
}
