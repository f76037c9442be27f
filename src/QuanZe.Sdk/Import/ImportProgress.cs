namespace QuanZe.Sdk.Import;

/// <summary>How far a reading has come (导入进度).</summary>
/// <param name="File">The file being read.</param>
/// <param name="FileNumber">Its number, counted from 1.</param>
/// <param name="Sheet">The sheet being read.</param>
/// <param name="Row">The last row read.</param>
/// <param name="Items">The items read so far, over all files.</param>
public readonly record struct ImportProgress(string File, int FileNumber, string Sheet, int Row, int Items);
