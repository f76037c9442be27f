namespace QuanZe.Sdk;

/// <summary>One numbered point of the responsibilities of an item (责任事项).</summary>
/// <param name="Kind">Whether the body acts itself or guides and supervises others.</param>
/// <param name="Number">The number printed before the point; 0 when there is none. Numbers run on across both kinds.</param>
/// <param name="Text">The text of the point without its number.</param>
public sealed record Responsibility(ResponsibilityKind Kind, int Number, string Text);

/// <summary>The kind of a responsibility (直接实施责任、指导监督责任).</summary>
public enum ResponsibilityKind
{
    /// <summary>The cell carries no label.</summary>
    Unspecified = 0,

    /// <summary>Direct implementation (直接实施责任).</summary>
    Direct = 1,

    /// <summary>Guidance and supervision of lower levels (指导监督责任).</summary>
    Supervisory = 2,
}
