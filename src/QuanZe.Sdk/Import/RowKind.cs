namespace QuanZe.Sdk.Import;

/// <summary>What a physical row turned out to be (行类别). Every row has exactly one kind.</summary>
public enum RowKind
{
    /// <summary>An item, or the first row of one.</summary>
    Item = 0,

    /// <summary>A further row of the item above.</summary>
    Continuation = 1,

    /// <summary>The header, a title above it, a repeated header or a section heading.</summary>
    Heading = 2,

    /// <summary>No text that a reader of the sheet would see.</summary>
    Blank = 3,

    /// <summary>Text that is no part of an item; listed with its cells.</summary>
    Rejected = 4,
}
