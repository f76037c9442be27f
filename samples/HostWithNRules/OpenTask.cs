namespace HostWithNRules;

/// <summary>A task in somebody's inbox (待办). A fact of the host from before it knew QuanZe.</summary>
/// <param name="department">Whose inbox.</param>
/// <param name="what">What is to be done.</param>
public sealed class OpenTask(string department, string what)
{
    /// <summary>Whose inbox.</summary>
    public string Department { get; } = department;

    /// <summary>What is to be done.</summary>
    public string What { get; } = what;
}
