namespace QuanZe.Sdk.Specifications;

/// <summary>The place of an item in its family (主项、子项).</summary>
public enum FamilyRole
{
    /// <summary>An item without sub-items (未拆分的主项).</summary>
    Undivided = 0,

    /// <summary>The head of a family that is split into sub-items; it is not exercised itself (主项).</summary>
    Main = 1,

    /// <summary>A sub-item (子项).</summary>
    Sub = 2,
}
