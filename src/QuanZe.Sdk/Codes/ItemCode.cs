namespace QuanZe.Sdk.Codes;

/// <summary>The code cell of an item (事项编码): its text as published and what could be read from it.</summary>
public sealed record ItemCode
{
    private ItemCode(string text) => Text = text;

    /// <summary>No code: a blank cell, <c>/</c>, <c>-</c>, <c>无</c> or <c>null</c>.</summary>
    public static ItemCode Missing { get; } = new("");

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>Whether the cell holds no code.</summary>
    public bool IsMissing => Text.Length == 0;

    /// <summary>The key by which items of several levels are the same (基本编码), or null when the code is missing or unreadable.</summary>
    public string? BaseKey => IsMissing ? null : Text;

    /// <summary>Reads a code cell; never throws for malformed text.</summary>
    /// <param name="text">The cell.</param>
    public static ItemCode Read(string? text) => string.IsNullOrWhiteSpace(text) ? Missing : new(text.Trim());
}
