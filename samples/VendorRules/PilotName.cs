namespace VendorRules;

/// <summary>A name that a pilot lets a county use (试点事项名称), by a document.</summary>
/// <param name="name">The name.</param>
/// <param name="document">The number of the document.</param>
public sealed class PilotName(string name, string document)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The number of the document.</summary>
    public string Document { get; } = document;

    /// <summary>Name and document, as explanations show them.</summary>
    public override string ToString() => $"试点名称 {Name}（{Document}）";
}
