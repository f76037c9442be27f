namespace QuanZe.Sdk.Import;

/// <summary>A merged range of a sheet (合并单元格); rows and columns are counted from 1 and both ends belong to it.</summary>
/// <param name="FirstRow">The first row.</param>
/// <param name="FirstColumn">The first column.</param>
/// <param name="LastRow">The last row.</param>
/// <param name="LastColumn">The last column.</param>
public readonly record struct MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
