namespace VendorRules;

/// <summary>A counter that is open to the public (受理窗口). A fact of our own.</summary>
/// <param name="number">Its number.</param>
public sealed class ServiceCounter(string number)
{
    /// <summary>Its number.</summary>
    public string Number { get; } = number;

    /// <summary>The number, as explanations show it.</summary>
    public override string ToString() => $"窗口 {Number}";
}
