namespace QuanZe.Sdk.Import;

/// <summary>A heading of a host's own lists and the column it names (自定义表头).</summary>
/// <param name="Heading">The heading; white space, width of brackets and case are ignored.</param>
/// <param name="Column">The column. <see cref="ListColumn.None"/> keeps cells under this heading as extra columns even where QuanZe knows the word.</param>
public sealed record HeadingSynonym(string Heading, ListColumn Column);
