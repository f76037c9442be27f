namespace HostWithNRules;

/// <summary>A department whose inbox is closed (停办公告). Another fact of the host.</summary>
/// <param name="department">The department.</param>
public sealed class Holiday(string department)
{
    /// <summary>The department.</summary>
    public string Department { get; } = department;
}
