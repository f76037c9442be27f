namespace QuanZe.Rules.Alignment;

/// <summary>The table that a row was read from (所在表): the list, and the file and sheet as far as they are known.</summary>
/// <param name="ListId">The list's id.</param>
/// <param name="File">The file; empty when there is none.</param>
/// <param name="Sheet">The sheet; empty when there is none.</param>
public readonly record struct TableKey(string ListId, string File, string Sheet);
