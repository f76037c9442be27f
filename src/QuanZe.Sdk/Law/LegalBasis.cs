namespace QuanZe.Sdk.Law;

/// <summary>The legal basis of an item (设定依据): the cell as published and the citations read from it.</summary>
public sealed record LegalBasis
{
    private LegalBasis(string text) => Text = text;

    /// <summary>No basis.</summary>
    public static LegalBasis Empty { get; } = new("");

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>Whether the cell is blank.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The citations in the order of the text.</summary>
    public ValueList<Citation> Citations { get; } = [];

    /// <summary>Reads a basis cell; never throws for malformed text.</summary>
    /// <param name="text">The cell.</param>
    public static LegalBasis Read(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new(text);
}
