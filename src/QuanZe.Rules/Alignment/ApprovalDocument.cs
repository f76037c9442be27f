using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>A document that lets one body exercise the powers of others (集中行使许可权、综合执法的批准文件). A fact that hosts add.</summary>
/// <param name="body">The name of the body as the list prints it.</param>
/// <param name="number">The number of the document, for example 鲁政字〔2019〕12号.</param>
/// <param name="types">The types of items covered; all when empty.</param>
public sealed class ApprovalDocument(string body, string number, ValueList<ItemType> types)
{
    /// <summary>The name of the body as the list prints it.</summary>
    public string Body { get; } = body;

    /// <summary>The number of the document.</summary>
    public string Number { get; } = number;

    /// <summary>The types of items covered; all when empty.</summary>
    public ValueList<ItemType> Types { get; } = types;

    /// <summary>The ground that the document gives.</summary>
    public Ground Ground => new($"经{Number}批准集中行使权力", $"centralised by {Number}");

    /// <summary>Whether the document covers a type.</summary>
    /// <param name="type">The type.</param>
    public bool Covers(ItemType type) => Types.IsEmpty || Types.Contains(type);
}
