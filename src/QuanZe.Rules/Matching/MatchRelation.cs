using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>How rows belong together that are no pair (关联关系).</summary>
public enum MatchRelation
{
    /// <summary>One row of the left list covers what several rows of the right list say one by one (拆分).</summary>
    Split = 0,

    /// <summary>Several rows of the left list say one by one what one row of the right list covers (合并).</summary>
    Merge = 1,

    /// <summary>A main item of one list stands against its sub-items in the other (主项与子项).</summary>
    MainOfSubItems = 2,

    /// <summary>Rows of one list are printed twice: same name, type and basis (重复).</summary>
    Duplicate = 3,
}

/// <summary>Rows that belong together and are no pair (关联事项). A person decides what becomes of them.</summary>
/// <param name="Relation">How they belong together.</param>
/// <param name="Left">The rows of the left list; empty for duplicates of the right one.</param>
/// <param name="Right">The rows of the right list; empty for duplicates of the left one.</param>
public sealed record RelatedItems(MatchRelation Relation, ValueList<PowerItem> Left, ValueList<PowerItem> Right);
