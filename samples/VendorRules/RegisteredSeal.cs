namespace VendorRules;

/// <summary>A seal in our register (备案印章). A fact of our own: the host inserts one for each seal.</summary>
/// <param name="body">The body whose seal it is.</param>
public sealed class RegisteredSeal(string body)
{
    /// <summary>The body whose seal it is.</summary>
    public string Body { get; } = body;

    /// <summary>The body, as explanations show it.</summary>
    public override string ToString() => $"印章 {Body}";
}
