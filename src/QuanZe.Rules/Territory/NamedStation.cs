using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Territory;

/// <summary>A stationed body that a territorial row names (行中的派驻机构).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="item">The row.</param>
/// <param name="name">The body as the row names it.</param>
public sealed class NamedStation(TerritorialItem item, string name)
{
    /// <summary>The row.</summary>
    public TerritorialItem Item { get; } = item;

    /// <summary>The body as the row names it.</summary>
    public string Name { get; } = name;
}

/// <summary>That the register of stationed bodies is at hand (派驻机构名录).</summary>
/// <param name="Count">The number of bodies in it.</param>
public sealed record StationRegister(int Count);
